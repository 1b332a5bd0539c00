"""A person as the bot knows them: where to reach them, in which language and zone, when they are at work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from bot.domain.event import Address, Belonging
from bot.domain.working_time import WorkingTime


class Reach(StrEnum):
    """Whether messages arrive: yes; the person blocked the bot; left the workspace; or is where the bot cannot write.

    OUTSIDE is a guest, or somebody of another organisation, to whom the platform lets the bot say nothing.
    """

    REACHABLE = "reachable"
    BLOCKED = "blocked"
    LEFT = "left"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person at one address. `focus` is the run that typed text answers ("" for none).

    `zone` is an IANA name; `seen_at` (UTC) is the last time the person did something; `quiet_until` (UTC) is
    the person's own wish to hear nothing proactive before then. `belonging` is what the workspace last told; whoever it
    tells nothing about counts as a member. `language` follows what the workspace tells until the person has chosen one.
    Seen by the person; name also by partner and leads, belonging by leads.
    """

    id: str
    address: Address
    name: str = field(repr=False)
    language: str
    zone: str
    working_time: WorkingTime
    since: datetime
    seen_at: datetime
    reach: Reach = Reach.REACHABLE
    belonging: Belonging = Belonging.MEMBER
    language_chosen: bool = False
    focus: str = ""
    quiet_until: datetime | None = None
    erased_at: datetime | None = None


def person_id(address: Address, anew: str = "") -> str:
    """The id of the person at an address: always the same, and telling nothing of the address.

    `anew` makes another one, for somebody who comes back after erasing everything.
    """
    key = f"{address.platform}/{address.workspace}/{address.user}/{anew}".removesuffix("/")
    return "p" + blake2b(key.encode(), digest_size=8).hexdigest()
