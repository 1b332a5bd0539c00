"""Slack's way out: a worded message is drawn and posted once, and looked up when nobody knows whether it arrived."""

from __future__ import annotations

from datetime import timedelta

from adapters.slack.api import SlackApi
from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import draw
from adapters.slack.errors import CallFailed, Outcome
from bot.ports import Clock, Outgoing, Platform, SendFailed

PLATFORM = "slack"
SOON = timedelta(minutes=1)
"""When to try again what certainly did not go, where Slack did not say when."""
MENDED = timedelta(minutes=15)
"""When to try again what waits for somebody to mend the app or its token."""


class Slack(Platform):
    """Slack as a platform: direct messages, channels and groups' rooms."""

    name = PLATFORM
    capabilities = CAPABILITIES

    def __init__(self, api: SlackApi, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    async def send(self, outgoing: Outgoing) -> str:
        """Post the message; its `ts`. Raises `SendFailed`."""
        drawn = draw(outgoing.message, outgoing.key)
        workspace, channel = _where(outgoing)
        try:
            answer = await self._api.call(
                workspace,
                "chat.postMessage",
                channel=channel,
                text=drawn.text,
                blocks=drawn.blocks,
                unfurl_links=False,
                unfurl_media=False,
            )
        except CallFailed as failure:
            raise self._failed(failure) from None
        return str(answer.get("ts", ""))

    def _failed(self, failure: CallFailed) -> SendFailed:
        now = self._clock.now()
        match failure.outcome:
            case Outcome.LEFT | Outcome.BLOCKED | Outcome.OUTSIDE as gone:
                return SendFailed(failure.code, gone=gone.value)
            case Outcome.PLACE:
                return SendFailed(failure.code, gone=Outcome.LEFT.value)
            case Outcome.UNSURE:
                return SendFailed(failure.code)
            case Outcome.LATER:
                return SendFailed(
                    failure.code, retry_at=now + max(SOON, timedelta(seconds=failure.retry_after))
                )
            case _:
                return SendFailed(failure.code, retry_at=now + MENDED)


def _where(outgoing: Outgoing) -> tuple[str, str]:
    """The workspace and the channel or person to post to (Slack opens the conversation with a person by itself)."""
    if outgoing.address is not None:
        return outgoing.address.workspace, outgoing.address.user
    return outgoing.place.workspace, outgoing.place.channel
