"""What Slack insists on and its stand-ins let pass: tokens, scopes, triggers, pace, group conversations."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from tests.adapters.slack.block_kit import check_message, check_view

Json = dict[str, Any]
TRIGGER_S = 3.0
"""How long a trigger may open a view."""
SCOPES: Mapping[str, tuple[str, ...]] = {
    "chat.postMessage": ("chat:write",),
    "chat.update": ("chat:write",),
    "chat.postEphemeral": ("chat:write",),
    "conversations.create": ("groups:write", "channels:manage"),
    "conversations.history": ("im:history", "mpim:history", "groups:history", "channels:history"),
    "conversations.invite": ("groups:write", "groups:write.invites", "channels:manage"),
    "conversations.kick": ("groups:write", "channels:manage"),
    "conversations.open": ("im:write", "mpim:write"),
    "files.completeUploadExternal": ("files:write",),
    "files.getUploadURLExternal": ("files:write",),
    "users.info": ("users:read",),
}
"""Any one of these is enough for a method; the others need none."""


class Triggers:
    """Each opens one view, within three seconds of its birth."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._born: dict[str, float] = {}
        self._used: set[str] = set()

    def born(self, trigger: str) -> None:
        """A trigger was sent to the app."""
        self._born.setdefault(trigger, self._now())

    def use(self, trigger: str) -> str:
        """Use it; Slack's error, "" if there is none."""
        if trigger not in self._born:
            return "invalid_trigger_id"
        if trigger in self._used:
            return "exchanged_trigger_id"
        if self._now() - self._born[trigger] > TRIGGER_S:
            return "expired_trigger_id"
        self._used.add(trigger)
        return ""


class Pace:
    """One message a second and channel, and a few at once: `burst` of them."""

    def __init__(self, burst: int, now: Callable[[], float] = time.monotonic) -> None:
        self._burst, self._now = float(burst), now
        self._left: dict[str, tuple[float, float]] = {}

    def too_fast(self, channel: str) -> float | None:
        """Take a message to a channel; if it comes too early, the seconds until it would be taken."""
        now = self._now()
        left, at = self._left.get(channel, (self._burst, now))
        left = min(self._burst, left + now - at)
        if left < 1:
            return 1 - left
        self._left[channel] = left - 1, now
        return None


class Conversations:
    """Group conversations, which local-slack does not know: who is in which. Nobody is in twice."""

    MOST = 8

    def __init__(self) -> None:
        self.members: dict[str, list[str]] = {}
        self._opened: dict[frozenset[str], str] = {}

    def opened(self, users: list[str]) -> str:
        """The channel of a group DM that is open already, "" if there is none."""
        return self._opened.get(frozenset(users), "")

    def open(self, channel: str, users: list[str]) -> None:
        """A group DM is open."""
        self._opened[frozenset(users)] = channel
        self.members[channel] = list(users)

    def invite(self, channel: str, users: list[str]) -> str:
        """Slack's error, "" if all of them are in now."""
        inside = self.members.setdefault(channel, [])
        if all(user in inside for user in users):
            return "already_in_channel"
        inside.extend(user for user in users if user not in inside)
        return ""

    def kick(self, channel: str, user: str) -> str:
        """Slack's error, "" if they are out now."""
        inside = self.members.get(channel, [])
        if user not in inside:
            return "not_in_channel"
        inside.remove(user)
        return ""


def wrong_with(method: str, args: Json) -> str:
    """What Slack would refuse in a call's arguments, "" if nothing."""
    try:
        if method in ("chat.postMessage", "chat.update", "chat.postEphemeral"):
            check_message(args.get("text") or "", args.get("blocks") or [])
        elif method.startswith("views."):
            check_view(args["view"])
    except AssertionError as refusal:
        return str(refusal)
    return ""
