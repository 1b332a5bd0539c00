"""A channel by the name that somebody typed: Teams knows channels by id, and tells their names only team by team."""

from __future__ import annotations

import asyncio
import logging
import unicodedata
from collections.abc import Callable

from adapters.teams.channel_names import FIRST, Names
from adapters.teams.chats import Chats
from adapters.teams.errors import MANY_CHANNELS, NO_CHANNEL, Outcome, meaning_of, name_of
from adapters.teams.transport import SendError, TeamsTransport
from bot.conversations import Conversation

log = logging.getLogger(__name__)
BELIEVED_SECONDS = 60.0
"""How long a team's list is believed: all languages of an announcement are one search, a new channel is soon found."""
AT_ONCE = 6
"""How many teams are asked at the same time."""
SEARCH_SECONDS = 20.0
"""How long a search may take; the next one goes on where it ended."""
FIRST_NAMES = (FIRST, "Yleinen", "Yleiset", "Allmänt")
"""What the first channel of a team is called, by the language of whoever looks at it. Teams itself tells no name."""
_LEFT_OUT = "#-\u2010\u2011\u2013_"
_WAITS = frozenset({Outcome.OPERATOR, Outcome.LATER, Outcome.UNSURE})


def is_name(channel: str) -> bool:
    """Whether it is a name that somebody typed: every id of Teams' has a colon, and no name of a channel can."""
    return ":" not in channel


class ChannelSearch:
    """Finds channels by name in the teams that have the app. `now` gives seconds of a clock that never goes back."""

    def __init__(self, transport: TeamsTransport, chats: Chats, now: Callable[[], float]) -> None:
        self._transport = transport
        self._chats = chats
        self._now = now
        self._known: dict[tuple[str, str], tuple[Names, float]] = {}

    async def find(self, tenant: str, name: str) -> str:
        """The id of the one channel of this name in the tenant.

        Raises `SendError`: `NO_CHANNEL`, `MANY_CHANNELS`, or why Teams could not be asked just now.
        """
        self._known = {team: known for team, known in self._known.items() if known[1] > self._now()}
        teams = await self._chats.teams(tenant)
        asked = await self._asked(teams)
        wanted = _bare(name)
        found = {
            channel
            for team, names in zip(teams, asked, strict=True)
            for channel, called in names.items()
            if wanted and wanted in _bare_names(team, channel, called)
        }
        if len(found) != 1:
            raise SendError(0, MANY_CHANNELS if found else NO_CHANNEL)
        return found.pop()

    async def _asked(self, teams: list[Conversation]) -> list[Names]:
        """The channels of each team."""
        few = asyncio.Semaphore(AT_ONCE)
        asking = [asyncio.ensure_future(self._channels(team, few)) for team in teams]
        try:
            async with asyncio.timeout(SEARCH_SECONDS):
                return await asyncio.gather(*asking)
        except TimeoutError:
            raise SendError(0, "timeout") from None
        finally:
            # where one was refused, the others would be, too
            for one in asking:
                one.cancel()

    async def _channels(self, team: Conversation, few: asyncio.Semaphore) -> Names:
        """A team's channels; none where the app is no longer in the team."""
        at = team.workspace, team.subject
        if at in self._known:
            return self._known[at][0]
        names: Names = {}
        async with few:
            try:
                names = await self._transport.channels(team.service_url, *at)
            except SendError as error:
                if meaning_of(error).outcome in _WAITS:
                    raise
                log.info("a team does not tell its channels: %s", name_of(error))
        self._known[at] = names, self._now() + BELIEVED_SECONDS
        return names


def _bare_names(team: Conversation, channel: str, called: str) -> set[str]:
    names = (called,) if called else FIRST_NAMES if channel == team.subject else ()
    return {_bare(name) for name in names}


def _bare(name: str) -> str:
    """What is left of a name when nobody minds how it was typed."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in folded if sign not in _LEFT_OUT and not sign.isspace())
