"""Slack's way out: a worded message is drawn and posted once, and looked up when nobody knows whether it arrived."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from adapters.slack import blocks, ids
from adapters.slack.accounts import Accounts, Tell
from adapters.slack.api import SlackApi
from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import Drawn, draw
from adapters.slack.errors import MEANINGS, NO_PERMISSION, RATE_LIMITED, UNINSTALLED, CallFailed, Outcome
from adapters.slack.files import Laid, files_of, lay_down, missing, share, will_not_go
from adapters.slack.history import Found, History, block_ids
from adapters.slack.limits import Limits, PacedApi
from adapters.slack.payload import PLATFORM
from adapters.slack.plain import text_of
from adapters.slack.reach import why_not
from adapters.slack.rooms import Rooms
from bot.domain.fit import FitWords, fit
from bot.domain.message import Message, Say
from bot.domain.plain import plain
from bot.ports import Clock, File, Outgoing, Platform, SendFailed
from bot.workspaces import Workspaces

log = logging.getLogger(__name__)

POST = "chat.postMessage"
SOON = timedelta(seconds=15)
"""When to try again what certainly did not go, where Slack did not say when."""
MENDED = timedelta(minutes=15)
"""When to try again what waits for somebody to mend the app or its token."""
MANY = 10_000
_GONE = frozenset({Outcome.LEFT, Outcome.BLOCKED, Outcome.OUTSIDE})


class Slack(Platform):
    """Slack as a platform: people's own chats, channels and groups' rooms.

    `words` gives the sentences for what cannot be shown, by language tag. `accounts` hears who was written to.
    """

    name = PLATFORM
    capabilities = CAPABILITIES

    def __init__(
        self,
        api: PacedApi,
        rooms: Rooms,
        history: History,
        accounts: Accounts,
        clock: Clock,
        words: Callable[[str], FitWords],
    ) -> None:
        self._api = api
        self._rooms = rooms
        self._history = history
        self._accounts = accounts
        self._clock = clock
        self._words = words
        self._chats: dict[tuple[str, str], str] = {}

    async def send(self, outgoing: Outgoing) -> str:
        """Post the message, then share its files; the message's `ts`. Raises `SendFailed`."""
        try:
            channel = await self._channel(outgoing)
            outgoing, laid = await self._laid(outgoing)
        except CallFailed as failure:
            raise await self._failed(outgoing, failure, said=False) from None
        try:
            ts, chat = await self._post(outgoing, channel)
        except CallFailed as failure:
            raise await self._failed(outgoing, failure, said=True) from None
        if laid:
            try:
                await self._share(outgoing, chat, laid)
            except CallFailed as failure:
                raise SendFailed(failure.code) from None
        return ts

    async def find(self, outgoing: Outgoing) -> str:
        """The `ts` of a message that arrived, with those of its files shared that had not been; "" if it did not.

        Raises `SendFailed` when nobody can tell now.
        """
        try:
            return await self._find(outgoing)
        except CallFailed as failure:
            raise self._not_found_out(outgoing, failure) from None

    async def _find(self, outgoing: Outgoing) -> str:
        workspace = _workspace(outgoing)
        chat = await self._chat(outgoing)
        found = await self._history.find(
            outgoing.key, workspace, chat, ids.marker(outgoing.key), quiet=outgoing.address is None
        )
        if found is None:
            return ""
        if left := self._left(outgoing, found):
            ready, laid = await self._laid(outgoing, left)
            if laid:
                await self._share(ready, chat, laid)
            else:
                await self._say_no_file(outgoing, chat, left)
        return found.ts

    def wait(self, key: str, workspace: str) -> float:
        """How long until a post's turn in the workspace, in seconds; 0 also for a moment that is waited for here."""
        return self._api.wait(key, workspace, POST)

    def leave(self, key: str, workspace: str) -> None:
        """The message is not posted now: its place in line is free."""
        self._api.leave(key, workspace, POST)

    async def close(self) -> None:
        """After the last message: what is asked of Slack beside messages is given up."""
        await self._accounts.close()

    # --- where ------------------------------------------------------------------------------------------------

    async def _channel(self, outgoing: Outgoing) -> str:
        """Where to post: Slack opens the chat with a person by itself."""
        if outgoing.room is not None:
            return await self._rooms.channel(outgoing.room, outgoing.key)
        return outgoing.address.user if outgoing.address is not None else outgoing.place.channel

    async def _chat(self, outgoing: Outgoing) -> str:
        """The conversation's own id, under which its past is found."""
        if outgoing.address is None:
            return await self._channel(outgoing)
        workspace, user = outgoing.address.workspace, outgoing.address.user
        if (workspace, user) not in self._chats:
            answer = await self._api.call(outgoing.key, workspace, "conversations.open", users=user)
            self._remember(workspace, user, str((answer.get("channel") or {}).get("id", "")))
        return self._chats[workspace, user]

    def _remember(self, workspace: str, user: str, chat: str) -> None:
        if len(self._chats) >= MANY:
            self._chats.clear()
        self._chats[workspace, user] = chat

    # --- posting ----------------------------------------------------------------------------------------------

    async def _post(self, outgoing: Outgoing, channel: str) -> tuple[str, str]:
        """The message's `ts` and the conversation it is in. What Slack does not take as drawn goes as plain text."""
        try:
            answer = await self._posted(outgoing, channel, draw(outgoing.message, outgoing.key))
        except CallFailed as failure:
            if failure.outcome is not Outcome.FAULT:
                raise
            log.error("message %s is not taken as it is drawn: %s", ids.marker(outgoing.key), failure.code)
            answer = await self._posted(outgoing, channel, _plainly(outgoing))
        chat = str(answer.get("channel") or channel)
        if outgoing.address is not None:
            self._remember(outgoing.address.workspace, outgoing.address.user, chat)
            self._accounts.written_to(outgoing.address)
        return str(answer.get("ts", "")), chat

    async def _posted(self, outgoing: Outgoing, channel: str, drawn: Drawn) -> dict[str, Any]:
        return await self._api.call(
            outgoing.key,
            _workspace(outgoing),
            POST,
            within=channel,
            channel=channel,
            text=drawn.text,
            blocks=drawn.blocks,
            unfurl_links=False,
            unfurl_media=False,
        )

    # --- files ------------------------------------------------------------------------------------------------

    async def _laid(
        self, outgoing: Outgoing, wanted: list[tuple[str, File]] | None = None
    ) -> tuple[Outgoing, list[Laid]]:
        """The message and its files, ready to be shared; where files are not taken, a message that says so."""
        files = files_of(outgoing) if wanted is None else wanted
        try:
            laid = [
                await lay_down(self._api, outgoing.key, _workspace(outgoing), title, file)
                for title, file in files
            ]
        except CallFailed as failure:
            if not will_not_go(failure):
                raise
            log.warning("message %s goes without its files: %s", ids.marker(outgoing.key), failure.code)
            return replace(outgoing, message=self._without_files(outgoing)), []
        return outgoing, laid

    def _without_files(self, outgoing: Outgoing) -> Message:
        fitted = fit(outgoing.message, replace(CAPABILITIES, files=False), self._words(outgoing.language))
        return Message(tuple(part for message in fitted for part in message.parts))

    async def _share(self, outgoing: Outgoing, chat: str, laid: list[Laid]) -> None:
        try:
            await share(self._api, outgoing.key, _workspace(outgoing), chat, laid)
        except CallFailed as failure:
            if not will_not_go(failure):
                raise
            log.warning("files of message %s are not taken: %s", ids.marker(outgoing.key), failure.code)
            await self._say_no_file(outgoing, chat, files_of(outgoing))

    async def _say_no_file(self, outgoing: Outgoing, chat: str, files: list[tuple[str, File]]) -> None:
        """The message announced files that did not come: a second one says so."""
        no_file = self._words(outgoing.language).no_file
        said = Message(tuple(Say(f"{title} – {no_file}") for title, _ in files))
        await self._post(replace(outgoing, key=_second(outgoing), message=said, files={}), chat)

    def _left(self, outgoing: Outgoing, found: Found) -> list[tuple[str, File]]:
        """The files of a message found that neither came after it nor were said not to come."""
        if any(ids.marker(_second(outgoing)) in block_ids(message) for message in found.after):
            return []
        return missing(files_of(outgoing), found.after)

    # --- what failed ------------------------------------------------------------------------------------------

    async def _failed(self, outgoing: Outgoing, failure: CallFailed, *, said: bool) -> SendFailed:
        """What a failure means for the message. Before anything was `said`, it certainly did not go."""
        outcome, code = failure.outcome, failure.code
        if code == UNINSTALLED or (outgoing.room is not None and code in NO_PERMISSION):
            return SendFailed(code, dropped=True)
        if outcome is Outcome.PLACE and outgoing.address is not None:
            try:
                outcome = await why_not(self._api, outgoing.key, _workspace(outgoing), outgoing.address.user)
            except CallFailed:
                outcome = Outcome.LATER
        if outcome is Outcome.UNSURE and said:
            return SendFailed(code)
        if outcome in (Outcome.LATER, Outcome.UNSURE):
            return self._again(outgoing, failure, SOON)
        if outcome is Outcome.WORKSPACE or code not in MEANINGS:
            return self._again(outgoing, failure, MENDED)
        if outgoing.room is not None or outcome is Outcome.FAULT:
            log.error("message %s cannot be said there: %s", ids.marker(outgoing.key), code)
            return SendFailed(code, dropped=True)
        return SendFailed(code, gone=outcome.value if outcome in _GONE else Outcome.LEFT.value)

    def _not_found_out(self, outgoing: Outgoing, failure: CallFailed) -> SendFailed:
        """Why nobody can tell whether a message arrived; with a moment only where it can be told then."""
        outcome, code = failure.outcome, failure.code
        if code == UNINSTALLED:
            return SendFailed(code, dropped=True)
        if outgoing.address is not None and outcome in _GONE:
            return SendFailed(code, gone=outcome.value)
        if outcome in (Outcome.LATER, Outcome.UNSURE):
            return self._again(outgoing, failure, SOON)
        if outcome is Outcome.WORKSPACE and code not in NO_PERMISSION:
            return self._again(outgoing, failure, MENDED)
        return SendFailed(code)

    def _again(self, outgoing: Outgoing, failure: CallFailed, unless_said: timedelta) -> SendFailed:
        if failure.code != RATE_LIMITED:
            self.leave(outgoing.key, _workspace(outgoing))
        wait = timedelta(seconds=failure.retry_after) if failure.retry_after else unless_said
        return SendFailed(failure.code, retry_at=self._clock.now() + wait)


def way_out(
    api: SlackApi,
    workspaces: Workspaces,
    clock: Clock,
    words: Callable[[str], FitWords],
    tell: Tell,
) -> Slack:
    """The platform over Slack's Web API, each call at its pace. `tell` hears of accounts that were closed."""
    paced = PacedApi(api, Limits())
    accounts = Accounts(paced, tell)
    return Slack(paced, Rooms(paced, workspaces), History(paced), accounts, clock, words)


def _workspace(outgoing: Outgoing) -> str:
    if outgoing.room is not None:
        return outgoing.room.workspace
    return outgoing.address.workspace if outgoing.address is not None else outgoing.place.workspace


def _second(outgoing: Outgoing) -> str:
    """The key of the message that says which files did not come."""
    return f"{outgoing.key}/no-file"


def _plainly(outgoing: Outgoing) -> Drawn:
    """The message in the plainest blocks; what can be pressed in it can be answered by typing, too."""
    made = list(blocks.sections(plain(outgoing.message)))
    made[0]["block_id"] = ids.marker(outgoing.key)
    return Drawn(text_of(outgoing.message), made)
