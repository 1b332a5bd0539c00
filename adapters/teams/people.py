"""Who people are in Teams: name, language and zone come with what they do, how they belong is asked once in a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from adapters.teams.payload import Source
from adapters.teams.transport import Member, Ref, TeamsTransport
from bot.domain.event import Address, Belonging, Profile
from bot.profiles import Profiles, put
from bot.work import Work

_GUEST, _ANONYMOUS, _USER = "guest", "anonymous", "user"


class People(Profiles):
    """Profiles by address. Teams is asked in the conversation where the person acted last (see `Profiles`)."""

    def __init__(
        self,
        transport: TeamsTransport,
        work: Work,
        now: Callable[[], float],
        on_news: Callable[[Address, Profile, bool], None],
    ) -> None:
        super().__init__(self._look_up, work, now, on_news)
        self._transport = transport
        self._there: OrderedDict[Address, tuple[Ref, str]] = OrderedDict()
        self._locales: OrderedDict[Address, str] = OrderedDict()

    async def of(self, who: Address, source: Source, told: Profile) -> Profile:
        """The person's profile: what came with the act, and what Teams tells of them in time."""
        if told.language:
            put(self._locales, who, told.language)
        if not source.account:
            return told
        put(self._there, who, (source.ref, source.account))
        known = await self.profile(who)
        return replace(told, name=told.name or known.name, belonging=known.belonging)

    def language(self, who: Address) -> str:
        """The language of what the person last read, else of their client; "" when neither is known."""
        return super().language(who) or self._locales.get(who, "")

    async def _look_up(self, who: Address) -> tuple[Profile, bool]:
        ref, account = self._there[who]
        member = await self._transport.member(ref, account)
        return Profile(name=member.name, belonging=belonging_of(member, who.workspace)), True


def belonging_of(member: Member, tenant: str) -> Belonging | None:
    """How somebody belongs to a tenant; None where Teams does not say.

    Who comes from elsewhere is no guest unless Teams calls them one: a channel or chat can be shared with others.
    """
    role = member.role.lower()
    if role == _GUEST:
        return Belonging.GUEST
    if role == _ANONYMOUS or member.tenant.lower() not in ("", tenant):
        return Belonging.OUTSIDER
    return Belonging.MEMBER if role == _USER else None
