"""How fast the bot asks things of Teams.

Teams counts per conversation (7 messages in a second, 8 in two, 60 in thirty, 1,800 in an hour) and per tenant (30
requests a second): learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. Answers count as messages do,
though nobody makes them wait.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.pacing import PATIENCE, Meter, Meters, Pace, take_turn

CONVERSATION = (Pace(1.0, 6), Pace(0.48, 60))
"""A few at once, then one a second; and for long stretches about one in two seconds. Both hold."""
TENANT = Pace(19.0, 10)
"""Below what an app may ask of a tenant in a second: some room for what nobody makes wait."""
ROSTER = (Pace(1.5, 12), Pace(0.9, 100))
"""Asking who is in a conversation: 14 in a second, 16 in two, 120 in thirty, 3,600 in an hour."""


class Limits:
    """The meters of every tenant and conversation of this process. `now`: seconds of a clock that never goes back."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._meters = Meters()

    def turn(self, ticket: str, tenant: str, conversation: str) -> float:
        """Take the turn if it has come and return 0; else how long to wait (seconds), with the place kept."""
        now = self._now()
        # the conversation first: who waits for its own conversation holds up nobody else's
        return take_turn([*self._of(tenant, conversation, now), self._in(tenant, now)], ticket, now)

    def wait(self, ticket: str, tenant: str) -> float:
        """How long until a turn in the tenant (seconds), when that is longer than is waited for here; else 0."""
        now = self._now()
        wait = self._in(tenant, now).wait(ticket, now)
        return wait if wait > PATIENCE else 0.0

    def leave(self, ticket: str, tenant: str) -> None:
        """Give the place in the tenant's queue up."""
        self._in(tenant, self._now()).leave(ticket)

    def count(self, tenant: str, conversation: str, *, roster: bool = False) -> None:
        """Something is asked that does not wait: the others wait for it."""
        now = self._now()
        for meter in [*self._of(tenant, conversation, now, roster), self._in(tenant, now)]:
            meter.take("", now)

    def _in(self, tenant: str, now: float) -> Meter:
        return self._meters.of(tenant, TENANT, now)

    def _of(self, tenant: str, conversation: str, now: float, roster: bool = False) -> list[Meter]:
        # a thread counts as its channel
        whole = conversation.partition(";")[0]
        paces = ROSTER if roster else CONVERSATION
        return [self._meters.of((tenant, whole, pace), pace, now) for pace in paces]
