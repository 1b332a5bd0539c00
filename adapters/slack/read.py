"""What Slack delivers, as acts of people and as news of workspaces. Pure and total: nothing in a payload can raise."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from adapters.slack import ids
from adapters.slack.incoming_text import Names, message_text, plain
from adapters.slack.payload import delivery_of, person_of, profile_of, workspace_of
from bot.domain.event import (
    Address,
    Arrived,
    Happening,
    Looked,
    Pressed,
    Profile,
    ProfileChanged,
    Said,
    Submitted,
)
from bot.domain.message import command
from bot.untrusted import Body, first, inner, text

COMMAND = "/mentoring"
"""What every slash command is read as, whichever of its names was typed."""
INSIGHTS = "insights"
SHORTCUTS = {"rinnalla_home": "home", "rinnalla_meet": "meet"}
"""Global shortcuts by callback id, and the command word that each does."""
INSIGHT_SHORTCUT = "rinnalla_insight"
_READ_SUBTYPES = ("", "file_share", "thread_broadcast")


class Surface(StrEnum):
    """Where a person acted: what an answer can be shown on depends on it."""

    COMMAND = "command"
    CHAT = "chat"
    MESSAGE = "message"
    FORM = "form"
    HOME = "home"
    SHORTCUT = "shortcut"
    NEWS = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One delivery of one person's act. `delivery` is its id for the inbox.

    `conversation` is Slack's channel id where it happened ("" for none), `called` what people call it ("" if Slack does
    not say), `message` the `ts` of the pressed message, `mark` the marker that it carries, `trigger` lives three
    seconds and opens one form, `respond_to` is the address that answers where the person acted (whoever knows it can
    speak there: in no repr), `view` the submitted or pressed view as Slack sent it back.
    `profile` is what the delivery itself told, None if nothing. `foreign` says that the shortcut was used on
    somebody else's message. `looked` asks for the home page to be drawn (again) after the act.
    """

    delivery: str
    who: Address
    what: Happening
    surface: Surface
    conversation: str = ""
    called: str = ""
    message: str = ""
    mark: str = ""
    trigger: str = field(default="", repr=False)
    respond_to: str = field(default="", repr=False)
    view: Body = field(default_factory=dict, repr=False)
    profile: Profile | None = None
    foreign: bool = False
    looked: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """The app was removed from a workspace, or (`bot_users` set) only these bot users' tokens were taken away.

    `happened` is the moment by Slack's clock, in seconds since 1970.
    """

    workspace: str
    happened: int
    bot_users: tuple[str, ...] | None = None


def read(body: Body, names: Names) -> Act | Removed | None:
    """What a delivery says; None for what is nobody's act or not for the bot to hear.

    `names` are of the people mentioned in it (see `mentions`).
    """
    kind = text(body, "type")
    if "command" in body and "trigger_id" in body:
        return _command(body, names)
    if kind == "event_callback":
        return _event(body, names)
    if kind == "block_actions":
        return _block_action(body)
    if kind == "view_submission":
        return _submission(body)
    if kind in ("shortcut", "message_action"):
        return _shortcut(body, names)
    return None


# --- one reader per kind of delivery --------------------------------------------------------------------


def _command(body: Body, names: Names) -> Act | None:
    who = person_of(body, text(body, "user_id"))
    if who is None:
        return None
    words = f"{COMMAND} {plain(text(body, 'text'), names)}".rstrip()
    return Act(
        delivery=delivery_of(body, text(body, "trigger_id")),
        who=who,
        what=Said(words),
        surface=Surface.COMMAND,
        conversation=text(body, "channel_id"),
        called=_called(text(body, "channel_name")),
        trigger=text(body, "trigger_id"),
        respond_to=text(body, "response_url"),
    )


def _called(name: str) -> str:
    """A channel's name; Slack's stand-ins for conversations without a name that it tells are none."""
    return "" if name in ("directmessage", "privategroup") or name.startswith("mpdm-") else name


def _block_action(body: Body) -> Act | None:
    who = person_of(body, text(body, "user", "id"))
    what = _pressed(first(body, "actions"), body)
    if who is None or what is None:
        return None
    home = text(body, "view", "type") == "home"
    return Act(
        delivery=delivery_of(body, text(body, "trigger_id")),
        who=who,
        what=what,
        surface=Surface.HOME if home else Surface.MESSAGE,
        conversation=text(body, "channel", "id") or text(body, "container", "channel_id"),
        called=_called(text(body, "channel", "name")),
        message=text(body, "container", "message_ts"),
        mark=ids.mark_of(inner(body, "message").get("blocks")),
        trigger=text(body, "trigger_id"),
        respond_to=text(body, "response_url"),
        view=inner(body, "view"),
        looked=home,
    )


def _pressed(action: Body, body: Body) -> Happening | None:
    """A button; ticking alone is not yet an act."""
    if text(action, "type") != "button":
        return None
    payload = text(action, "value")
    if text(action, "action_id").startswith(ids.SUBMIT):
        state = inner(body, "state", "values") or inner(body, "view", "state", "values")
        return Submitted(payload, ids.values_of(state))
    return Pressed(payload)


def _submission(body: Body) -> Act | None:
    who = person_of(body, text(body, "user", "id"))
    view = inner(body, "view")
    called = text(view, "callback_id")
    if who is None or called not in (ids.FORM, ids.FORM_AT_HOME):
        return None
    return Act(
        delivery=delivery_of(body, text(body, "trigger_id")),
        who=who,
        what=Submitted(text(view, "private_metadata"), ids.values_of(inner(view, "state", "values"))),
        surface=Surface.FORM,
        trigger=text(body, "trigger_id"),
        view=view,
        looked=called == ids.FORM_AT_HOME,
    )


def _shortcut(body: Body, names: Names) -> Act | None:
    who = person_of(body, text(body, "user", "id"))
    called = text(body, "callback_id")
    if who is None:
        return None
    message = inner(body, "message")
    what: Happening
    if called in SHORTCUTS:
        what = Pressed(command(SHORTCUTS[called]).encode())
    elif called == INSIGHT_SHORTCUT:
        what = Said(f"{INSIGHTS}: {message_text(message, names)}")
    else:
        return None
    return Act(
        delivery=delivery_of(body, text(body, "trigger_id")),
        who=who,
        what=what,
        surface=Surface.SHORTCUT,
        conversation=text(body, "channel", "id"),
        trigger=text(body, "trigger_id"),
        respond_to=text(body, "response_url"),
        foreign=called == INSIGHT_SHORTCUT and text(message, "user") != who.user,
    )


def _event(body: Body, names: Names) -> Act | Removed | None:
    event = inner(body, "event")
    workspace = workspace_of(body)
    match text(event, "type"):
        case "app_uninstalled":
            return Removed(workspace, _seconds(body)) if workspace else None
        case "tokens_revoked":
            return Removed(workspace, _seconds(body), _bot_users(event)) if workspace else None
        case "message":
            return _message(body, event, names)
        case "app_home_opened":
            return _opened(body, event)
        case "user_change" | "team_join":
            return _changed(body, event)
    return None


def _seconds(body: Body) -> int:
    told = body.get("event_time")
    return told if type(told) is int and 0 <= told < 2**33 else 0


def _bot_users(event: Body) -> tuple[str, ...]:
    told = inner(event, "tokens").get("bot")
    return tuple(str(user) for user in told) if isinstance(told, list) else ()


def _message(body: Body, event: Body, names: Names) -> Act | None:
    """Words in the person's own chat with the bot. What is said elsewhere is not for the bot to hear."""
    own_chat = text(event, "channel_type") == "im" and not event.get("bot_id")
    who = person_of(body, text(event, "user"))
    if who is None or not own_chat or text(event, "subtype") not in _READ_SUBTYPES:
        return None
    files = event.get("files")
    said = Said(message_text(event, names), len(files) if isinstance(files, list) else 0)
    return Act(
        delivery=delivery_of(body, text(body, "event_id")),
        who=who,
        what=said,
        surface=Surface.CHAT,
        conversation=text(event, "channel"),
    )


def _opened(body: Body, event: Body) -> Act | None:
    who = person_of(body, text(event, "user"))
    if who is None:
        return None
    return Act(
        delivery=delivery_of(body, text(body, "event_id")),
        who=who,
        what=Arrived(),
        surface=Surface.NEWS,
        conversation=text(event, "channel"),
        looked=text(event, "tab") == "home",
    )


def _changed(body: Body, event: Body) -> Act | None:
    user = inner(event, "user")
    who = person_of(body, text(user, "id"))
    if who is None or user.get("is_bot") is True or who.user == "USLACKBOT":
        return None
    return Act(
        delivery=delivery_of(body, text(body, "event_id")),
        who=who,
        what=ProfileChanged(active=user.get("deleted") is not True),
        surface=Surface.NEWS,
        profile=profile_of(user, who.workspace),
    )


# --- pieces ---------------------------------------------------------------------------------------------


def look(act: Act) -> Act:
    """The look at the home page that follows an act done there, or the opening of it."""
    return Act(
        delivery=f"{act.delivery}:home",
        who=act.who,
        what=Looked(),
        surface=Surface.HOME,
        profile=act.profile,
    )
