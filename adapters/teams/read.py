"""What Teams delivers, as acts of people and as news of where the bot is. Pure and total: nothing in it can raise.

The activities of Teams: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from adapters.teams.ids import PAYLOAD, Acted, Kind, read_data
from adapters.teams.incoming_text import typed
from adapters.teams.payload import Source, delivery_of, id_in, profile_of
from bot.domain.event import Address, Arrived, BotRemoved, Happening, Pressed, Profile, Said, Submitted
from bot.untrusted import Body, inner, objects, text
from dialogs.commands import NAMES_OF_THE_BOT
from dialogs.forms import FORM

COMMAND = "/mentoring"
"""What is typed to the bot where others are is read as its command, whichever of its names was used."""
INVOKE = "invoke"
"""The type of an activity whose answer is waited for."""
CARD_ACTION = "adaptiveCard/action"


class Surface(StrEnum):
    """Where a person acted: what an answer can be shown on depends on it.

    CHAT is typed in the own chat, PLACE in a channel or a group chat; CARD is pressed on a card (Action.Submit),
    EXECUTE too, with an answer that is waited for (Action.Execute); NEWS is told by Teams.
    """

    CHAT = "chat"
    PLACE = "place"
    CARD = "card"
    EXECUTE = "execute"
    NEWS = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One delivery of one person's act. `delivery` is its id for the inbox.

    `who` is not yet known by the directory's id where `source.named` is false. `message` is Teams' id of the pressed
    message, "" for none. `acted` is what the pressed card brought back. `closes`: a form was closed and nothing handed
    in, which is no act within the bot. `overheard`: others read what was typed.
    """

    delivery: str
    who: Address
    what: Happening
    surface: Surface
    source: Source
    profile: Profile = field(repr=False)
    message: str = ""
    acted: Acted | None = None
    overheard: bool = False

    @property
    def closes(self) -> bool:
        """Whether a form was closed."""
        return self.acted is not None and self.acted.kind is Kind.CLOSE

    @property
    def on_form(self) -> bool:
        """Whether a form was handed in, or closed."""
        acted = self.acted
        return acted is not None and acted.payload.step == FORM and acted.kind is not Kind.PRESS


@dataclass(frozen=True, slots=True)
class ChannelGone:
    """The bot is no longer in a channel, or the channel is no more."""

    channel: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something is asked that this bot does not do."""


Read = Act | ChannelGone | Unknown | None


def read(activity: Body, source: Source) -> Read:
    """What an activity says; None for what is nobody's act, or not for the bot to hear (edits, reactions, typing).

    Answers about files that were offered are read elsewhere (see `files`).
    """
    kind = text(activity, "type")
    if kind == INVOKE:
        return _invoke(activity, source)
    if kind == "message":
        return _message(activity, source)
    if kind == "installationUpdate":
        return _installation(activity, source)
    if kind == "conversationUpdate":
        return _conversation(activity, source)
    return None


# --- one reader per kind of activity --------------------------------------------------------------------


def _message(activity: Body, source: Source) -> Act | None:
    value = activity.get("value")
    if isinstance(value, dict):
        return _pressed(activity, source, value, Surface.CARD)
    said = typed(activity)
    if source.personal:
        words = said.words or (COMMAND if said.addressed and not said.files else "")
        return _act(activity, source, Said(words, said.files), Surface.CHAT)
    targeted = inner(activity, "recipient").get("isTargeted") is True
    if not (said.addressed or targeted):
        return None
    what = Said(_command(said.words), said.files)
    return _act(activity, source, what, Surface.PLACE, overheard=not targeted)


def _command(words: str) -> str:
    """As a command, whatever was typed before it: a slash, a name of the bot, or nothing."""
    bare = words.lstrip("/ ")
    name = bare.split(maxsplit=1)[0].casefold() if bare else ""
    return f"/{bare}" if name in NAMES_OF_THE_BOT else f"{COMMAND} {bare}".rstrip()


def _invoke(activity: Body, source: Source) -> Act | Unknown | None:
    if text(activity, "name") != CARD_ACTION:
        return Unknown()
    return _pressed(activity, source, inner(activity, "value", "action", "data"), Surface.EXECUTE)


def _pressed(activity: Body, source: Source, data: Body, surface: Surface) -> Act | None:
    """A button or a form. What is no card of this version is pressed all the same, and answered kindly."""
    acted = read_data(data)
    what: Happening = Pressed(text(data, PAYLOAD))
    if acted is not None and acted.kind is Kind.SUBMIT:
        what = Submitted(acted.payload.encode(), acted.values)
    return _act(activity, source, what, surface, message=id_in(activity, "replyToId"), acted=acted)


def _installation(activity: Body, source: Source) -> Act | ChannelGone | None:
    """The app was added or removed. An upgrade is nobody's act, and in a team nobody in particular is greeted."""
    action = text(activity, "action")
    if not source.personal:
        return ChannelGone(source.channel) if action == "remove" else None
    if action == "add":
        return _act(activity, source, Arrived(unasked=True), Surface.NEWS)
    return _act(activity, source, BotRemoved(), Surface.NEWS) if action == "remove" else None


def _conversation(activity: Body, source: Source) -> Act | ChannelGone | None:
    """Who is in a conversation changed: the bot itself in somebody's own chat, or in a team."""
    if source.channel and text(activity, "channelData", "eventType") in ("channelDeleted", "teamDeleted"):
        return ChannelGone(source.channel)
    bot = text(activity, "recipient", "id")
    added, removed = (
        {text(member, "id") for member in objects(activity, key)}
        for key in ("membersAdded", "membersRemoved")
    )
    if source.personal and added & {bot, source.account} - {""}:
        return _act(activity, source, Arrived(unasked=True), Surface.NEWS)
    if not bot or bot not in removed:
        return None
    if source.personal:
        return _act(activity, source, BotRemoved(), Surface.NEWS)
    return ChannelGone(source.channel)


def _act(
    activity: Body,
    source: Source,
    what: Happening,
    surface: Surface,
    *,
    message: str = "",
    acted: Acted | None = None,
    overheard: bool = False,
) -> Act | None:
    """The act, None when nobody did it."""
    if source.who is None:
        return None
    return Act(
        delivery=delivery_of(activity, source.ref.tenant),
        who=source.who,
        what=what,
        surface=surface,
        source=source,
        profile=profile_of(activity),
        message=message,
        acted=acted,
        overheard=overheard,
    )
