"""Forms opened as cards in people's own chats; the same sheet is open once, where it was opened last."""

from __future__ import annotations

import logging
from collections import OrderedDict

from adapters.teams.chats import Chats, ref_of
from adapters.teams.errors import Outcome, error_kind, meaning_of
from adapters.teams.form_card import form_card
from adapters.teams.read import Act
from adapters.teams.transport import Activity, Ref, SendError, TeamsTransport
from adapters.teams.wording import CANNOT_WRITE, FORM_BELOW, FORM_TROUBLE, Wording
from bot.domain.event import Address
from bot.domain.message import Form, Phrase
from bot.profiles import put

log = logging.getLogger(__name__)


class OpenedForms:
    """Opens forms. What is open is remembered by this process alone: an older card that stays does no harm."""

    def __init__(self, transport: TeamsTransport, chats: Chats, wording: Wording) -> None:
        self._transport = transport
        self._chats = chats
        self._wording = wording
        self._open: OrderedDict[tuple[Address, str], str] = OrderedDict()

    async def open(self, act: Act, form: Form, language: str) -> Phrase | None:
        """Open a form in the acting person's own chat; None when it is there, else why it is not. Raises nothing."""
        activity = form_card(form, self._wording.forms(language)).activity
        try:
            ref, message = await self._post(act, activity)
        except Exception as error:
            log.warning("a form for %s was not opened: %s", act.delivery, error_kind(error))
            shut = isinstance(error, SendError) and meaning_of(error).outcome in (
                Outcome.NOWHERE,
                Outcome.BLOCKED,
            )
            return CANNOT_WRITE if shut else FORM_TROUBLE
        await self._close_older(act, ref, form, message)
        return None

    def over(self, act: Act) -> None:
        """The form that was handed in or closed is open no more."""
        if act.acted is not None:
            self._open.pop((act.who, act.acted.payload.run), None)

    async def _post(self, act: Act, activity: Activity) -> tuple[Ref, str]:
        """Where it was posted, and Teams' id of it; a chat that Teams does not know any more is opened anew, once."""
        if act.source.personal:
            return act.source.ref, await self._transport.send(act.source.ref, activity)
        chat = await self._chats.of(act.who.workspace, act.who.user)
        if chat.id:
            try:
                return ref_of(chat), await self._transport.send(ref_of(chat), activity)
            except SendError as error:
                if meaning_of(error).outcome is not Outcome.NOWHERE:
                    raise
                chat = await self._chats.lost(chat)
        chat = await self._chats.opened(chat)
        return ref_of(chat), await self._transport.send(ref_of(chat), activity)

    async def _close_older(self, act: Act, ref: Ref, form: Form, message: str) -> None:
        key = act.who, form.payload.run
        older = self._open.pop(key, "")
        put(self._open, key, message)
        if not older or not message or older == act.message:
            return
        said = self._wording.quiet(act.who, FORM_BELOW).activity
        try:
            await self._transport.update(ref, older, said)
        except Exception as error:
            log.info("an older form of %s stays open: %s", act.delivery, error_kind(error))
