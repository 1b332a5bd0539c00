"""What reaches the bot: a person's act on a platform, or the clock. One way in for all of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.workplace import Home


@dataclass(frozen=True, slots=True)
class Address:
    """A person on a platform: the platform's name, the workspace or tenant, the user's id there."""

    platform: str
    workspace: str
    user: str

    @property
    def home(self) -> Home:
        """The workspace or tenant that it is in."""
        return Home(self.platform, self.workspace)


class Belonging(StrEnum):
    """How a person belongs to the workspace: as a member, as its guest, or from another organisation."""

    MEMBER = "member"
    GUEST = "guest"
    OUTSIDER = "outsider"


@dataclass(frozen=True, slots=True)
class Profile:
    """What the platform tells of a person: display name, language tag (fi, sv, en), IANA zone. Empty if unknown.

    `belonging` is None where the platform did not say.
    """

    name: str = field(default="", repr=False)
    language: str = ""
    zone: str = ""
    belonging: Belonging | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Typed text, or a slash command's text, which no repr shows. `attachments` counts images and files with it."""

    text: str = field(repr=False)
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Pressed:
    """A pressed button's payload, as the platform gave it back (never trusted)."""

    payload: str


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form or a ticked list: values by field id, each a tuple of option ids or of one typed text (in no repr)."""

    payload: str
    values: Mapping[str, tuple[str, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Arrived:
    """First contact: the person opened the chat, or the app was installed.

    `unasked`: nobody can tell whether they did it themselves; a policy may install it for everybody, at any hour.
    """

    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """The person opened their home page: it is drawn afresh."""


@dataclass(frozen=True, slots=True)
class ProfileChanged:
    """The platform tells that a person's profile changed (the event's `profile`); not `active`: the account is closed.

    Nobody's act: it neither makes a new person nor counts as something that they did.
    """

    active: bool = True


@dataclass(frozen=True, slots=True)
class BotRemoved:
    """The person took the bot out of their own chats: nothing can be written to them until it is back.

    Nobody new is made by it, and it is no act within the bot.
    """


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """The platform refuses messages to this person for good: `blocked`, `left` or `outside` (see `Reach`)."""

    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class HomeErased:
    """The workspace of this person is erased, and they with it; people elsewhere may be on their way with them."""

    person: str


class ChannelTrouble(StrEnum):
    """Why a channel hears nothing: it is not there or without the bot, several are called so, or nobody can tell."""

    MISSING = "missing"
    SEVERAL = "several"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class ChannelRefused:
    """The platform takes nothing for this channel, or never told whether it did."""

    platform: str
    workspace: str
    channel: str
    why: ChannelTrouble = ChannelTrouble.MISSING


@dataclass(frozen=True, slots=True)
class TimeCame:
    """An alarm is due. The turn decides afresh from the facts; the alarm only wakes it."""

    subject: str


Happening = (
    Said
    | Pressed
    | Submitted
    | Arrived
    | Looked
    | ProfileChanged
    | BotRemoved
    | Undeliverable
    | HomeErased
    | ChannelRefused
    | TimeCame
)


@dataclass(frozen=True, slots=True)
class Event:
    """One delivery. `id` is unique per delivery: the same id again changes nothing.

    `at` is aware UTC. `sender` is None for the clock and for delivery truth. `channel` is set when the act
    happened in a channel instead of the person's own chat. `can_open_form` says whether the platform can open
    a form as the direct answer, `expects_forms` that its people are used to forms: then every dialog that may be
    drawn as one opens as one. `aside`: the act was a command typed outside the person's own chat with the bot, or
    pressed there, so that they should hear where the answer went. `channel_name` is what people call the channel, ""
    where they call it as the platform does, or the platform does not tell. `overheard`: others in the channel read
    what was typed, too, so that nobody is led to write there what is for few. `form_room`: so many bytes of words
    have room on a form that comes back to be looked at again; 0 where all that was filled in has.
    """

    id: str
    at: datetime
    what: Happening
    sender: Address | None = None
    profile: Profile = Profile()
    channel: str = ""
    can_open_form: bool = False
    expects_forms: bool = False
    aside: bool = False
    channel_name: str = field(default="", repr=False)
    overheard: bool = False
    form_room: int = 0
