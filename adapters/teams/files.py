"""What somebody answers when a file is offered: it is made anew for them, saved where Teams says, and shown.

Between the offer and the answer days may pass, in which a meeting moves and an agreement changes. So nothing is kept
for them; and who asks gets what they may have now.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from adapters.teams.draw import draw
from adapters.teams.errors import name_of
from adapters.teams.file_cards import FILE, INVOKE, asked_again, consent_to, saved, wanted_in
from adapters.teams.payload import Source, delivery_of, id_in
from adapters.teams.transport import Activity, Ref, SendError, TeamsTransport
from adapters.teams.upload import NotSaved, is_store, upload
from bot.asked_files import Repeated
from bot.domain.event import Address
from bot.domain.message import Attachment, Phrase, Say, message, say
from bot.own_words import OwnWords
from bot.ports import File
from bot.untrusted import Body, inner, text

log = logging.getLogger(__name__)

OFFER = say("teams-file-offer")
DECLINED = say("teams-file-declined")
FAILED = say("teams-file-failed")
GONE = say("teams-file-gone")
SAVED = say("teams-file-saved")
ANSWERED = say("teams-file-answered")
AGAIN = say("teams-file-again")
Make = Callable[[str, Address, Attachment], File | None]
"""The file for whoever asks (see `bot.asked_files.AskedFiles`). Blocks."""


@dataclass(frozen=True, slots=True)
class _Consent:
    """What somebody answered: whether they accept, decline or ask again; for which file, and where it may be put."""

    delivery: str
    who: Address
    ref: Ref
    message: str
    action: str
    wanted: Attachment
    place: Body = field(repr=False)


class Files:
    """Files that were offered in personal chats. `local`: the local client may name this machine as the store.

    `transport` counts what is asked of Teams (see `counted`).
    """

    def __init__(self, transport: TeamsTransport, make: Make, wording: OwnWords, *, local: bool) -> None:
        self._transport = transport
        self._make = make
        self._wording = wording
        self._local = local

    def concerns(self, activity: Body) -> bool:
        """Whether somebody answers an offer, or asks for a file again."""
        return text(activity, "name") == INVOKE or FILE in inner(activity, "value")

    async def answer(self, source: Source, activity: Body) -> None:
        """Do what was answered, in the person's own chat. It may take long: Teams has its 200 before. Never raises."""
        consent = _consent(source, activity)
        if consent is None:
            log.warning("an answer about a file was not understood, or was not given in an own chat")
            return
        try:
            match consent.action:
                case "accept":
                    await self._give(consent)
                case "again":
                    await self._offer(consent)
                case _:
                    await self._instead(consent, self._again(consent, DECLINED))
        except Repeated:
            log.info("an answer about a file came once more: %s", consent.delivery)
        except SendError as error:
            log.warning("an answer about a file could not be shown: %s", name_of(error))
        except Exception as error:
            log.error("an answer about a file went wrong: %s", type(error).__name__)

    async def _give(self, consent: _Consent) -> None:
        """Save the file, show it, and take the offer away."""
        place = consent.place
        try:
            file = await asyncio.to_thread(self._make, consent.delivery, consent.who, consent.wanted)
            if file is not None:
                await upload(text(place, "uploadUrl"), file.content, local=self._local)
        except Repeated:
            raise
        except Exception as error:
            reason = str(error) if isinstance(error, NotSaved) else type(error).__name__
            log.warning("a file could not be saved for its reader: %s", reason)
            await self._instead(consent, self._again(consent, FAILED))
            return
        if file is None:
            await self._instead(consent, self._line(consent, GONE))
            return
        there = is_store(text(place, "contentUrl"), self._local)
        await self._transport.send(consent.ref, saved(place, file) if there else self._line(consent, SAVED))
        await self._take_away(consent)

    async def _offer(self, consent: _Consent) -> None:
        """Ask for consent anew."""
        file = await asyncio.to_thread(self._make, consent.delivery, consent.who, consent.wanted)
        if file is None:
            await self._instead(consent, self._line(consent, GONE))
            return
        about = self._wording.to(consent.who, OFFER)
        await self._transport.send(consent.ref, consent_to(consent.wanted, file, about))
        await self._take_away(consent)

    async def _take_away(self, consent: _Consent) -> None:
        """The message that was answered; where it cannot be deleted, nothing can be pressed in it any more."""
        if not consent.message:
            return
        try:
            await self._transport.delete(consent.ref, consent.message)
        except SendError as error:
            log.info("an answered offer could not be deleted: %s", name_of(error))
            await self._transport.update(consent.ref, consent.message, self._line(consent, ANSWERED))

    async def _instead(self, consent: _Consent, shown: Activity) -> None:
        """In the place of the message that was answered, or after it."""
        ref = consent.ref
        if consent.message:
            try:
                await self._transport.update(ref, consent.message, shown)
                return
            except SendError as error:
                log.info("an answered offer could not be replaced: %s", name_of(error))
        await self._transport.send(ref, shown)

    def _line(self, consent: _Consent, phrase: Phrase) -> Activity:
        said = self._wording.to(consent.who, phrase)
        return draw(message(Say(said)), self._wording.language(consent.who), as_card=True).activity

    def _again(self, consent: _Consent, phrase: Phrase) -> Activity:
        who = consent.who
        label = self._wording.to(who, AGAIN)
        return asked_again(self._wording.to(who, phrase), label, consent.wanted, self._wording.language(who))


def _consent(source: Source, activity: Body) -> _Consent | None:
    """What an activity answers; None when it is no such answer, or not given in somebody's own chat."""
    value = inner(activity, "value")
    offered = text(activity, "name") == INVOKE
    wanted = wanted_in(inner(value, "context") if offered else value)
    if wanted is None or source.who is None or not source.personal:
        return None
    return _Consent(
        delivery=delivery_of(activity, source.ref.tenant),
        who=source.who,
        ref=source.ref,
        message=id_in(activity, "replyToId"),
        action=text(value, "action") if offered else "again",
        wanted=wanted,
        place=inner(value, "uploadInfo"),
    )
