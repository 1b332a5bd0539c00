"""Direct replies, shown where the person acted: a card that becomes its result, a form, a line for them alone.

All of it happens in the person's own chat; a card that others see too stays as it is.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Sequence
from typing import Any

from adapters.teams.capabilities import CAPABILITIES
from adapters.teams.chats import Chats, ref_of
from adapters.teams.draw import Drawn, draw, draw_together
from adapters.teams.errors import name_of
from adapters.teams.form_card import form_card
from adapters.teams.people import People
from adapters.teams.read import Act, Surface
from adapters.teams.transport import Activity, Ref, SendError, TeamsTransport
from adapters.teams.wording import (
    BELOW,
    CANNOT_WRITE,
    FORM_BELOW,
    FORM_CLOSED,
    FORM_IN_CHAT,
    FORM_OVER,
    FORM_TROUBLE,
    Wording,
)
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply
from bot.domain.event import Address
from bot.domain.fit import fit
from bot.domain.message import Form, Message, Note, Phrase, Say
from bot.profiles import put

log = logging.getLogger(__name__)


class Replies:
    """Carries out direct replies. Nothing here raises: a lost reply is asked for again by acting again."""

    def __init__(self, transport: TeamsTransport, chats: Chats, people: People, wording: Wording) -> None:
        self._transport = transport
        self._chats = chats
        self._people = people
        self._wording = wording
        self._forms: OrderedDict[tuple[Address, str], str] = OrderedDict()

    async def carry_out(self, act: Act, replies: tuple[Reply, ...], in_place: Sequence[Drawn]) -> str:
        """Show the replies of a turn, for good; what is still to be said to the acting person, "" if nothing.

        `in_place` takes the place of the pressed card, as the method of that name says.
        """
        if in_place:
            await self._put(act, in_place)
        elif act.source.personal and act.message and any(map(_takes_away, replies)):
            await self._tried(act, self._transport.delete(act.source.ref, act.message))
        if act.on_form and act.acted is not None and not any(map(_is_form, replies)):
            self._forms.pop((act.who, act.acted.payload.run), None)
        said = [str(reply.text) for reply in replies if isinstance(reply, Hint)]
        for reply in replies:
            if isinstance(reply, OpenForm) and not (act.on_form and in_place):
                said.append(await self._open(act, reply.form, reply.language))
        return "\n".join(line for line in said if line)

    def in_place(self, act: Act, replies: tuple[Reply, ...]) -> list[Drawn]:
        """What takes the place of the pressed card, and what follows it; nothing where the card stays."""
        for reply in replies:
            self._people.spoke(act.who, getattr(reply, "language", ""))
        if not (act.source.personal and act.message):
            return []
        for reply in replies:
            match reply:
                case FormErrors(told, form, language) if form is not None and act.acted is not None:
                    return [form_card(form, self._wording.forms(language), told, act.acted.values)]
                case OpenForm(form, language) if act.on_form:
                    return [form_card(form, self._wording.forms(language))]
        for reply in replies:
            if isinstance(reply, ReplacePressed) and reply.message.parts:
                return self._drawn(reply.message, reply.language)
        if act.on_form:
            return [self._quiet(act, FORM_CLOSED if act.closes else FORM_OVER)]
        return []

    async def tell(self, act: Act, sentence: str | Phrase) -> None:
        """A line for the acting person where they acted."""
        said = self._wording.to(act.who, sentence) if isinstance(sentence, Phrase) else sentence
        await self._send(act, act.source.ref, self._for_them(act, _line(said)))

    async def typing(self, act: Act) -> None:
        """Show in the own chat that an answer is being made."""
        if act.source.personal:
            await self._send(act, act.source.ref, {"type": "typing"})

    def below(self, act: Act) -> str:
        """Where the answer is that a pressed card stays for."""
        return self._wording.to(act.who, BELOW)

    # --- pieces -----------------------------------------------------------------------------------------------

    def _drawn(self, message: Message, language: str) -> list[Drawn]:
        return draw_together(fit(message, CAPABILITIES, self._wording.fit(language)), language)

    def _quiet(self, act: Act, phrase: Phrase) -> Drawn:
        language = self._wording.language(act.who)
        return draw(Message((Note(self._wording.said(phrase, language)),)), language, as_card=True)

    async def _put(self, act: Act, drawn: Sequence[Drawn]) -> None:
        """The first in the place of the pressed card, the others after it."""
        first, *more = drawn
        await self._tried(act, self._transport.update(act.source.ref, act.message, first.activity))
        for one in more:
            await self._send(act, act.source.ref, one.activity)

    async def _open(self, act: Act, form: Form, language: str) -> str:
        """The form in the own chat; where it is, or why it is not there."""
        drawn = form_card(form, self._wording.forms(language))
        try:
            ref = act.source.ref if act.source.personal else await self._own_chat(act.who)
            opened = await self._transport.send(ref, drawn.activity)
        except Exception as error:
            log.warning("a form for %s was not opened: %s", act.delivery, _kind(error))
            shut = isinstance(error, SendError) and error.status in (403, 404)
            return self._wording.to(act.who, CANNOT_WRITE if shut else FORM_TROUBLE)
        await self._close_older(act, ref, form, opened)
        if act.surface is Surface.CHAT:
            return ""
        return self._wording.to(act.who, FORM_BELOW if act.source.personal else FORM_IN_CHAT)

    async def _close_older(self, act: Act, ref: Ref, form: Form, opened: str) -> None:
        """The same sheet, opened again, is open once: where the person opened it last."""
        key = act.who, form.payload.run
        older = self._forms.pop(key, "")
        put(self._forms, key, opened)
        if older and opened and older != act.message:
            await self._tried(act, self._transport.update(ref, older, self._quiet(act, FORM_BELOW).activity))

    async def _own_chat(self, who: Address) -> Ref:
        """Where somebody is written to, opened if need be. Raises `SendError`."""
        chat = await self._chats.of(who.workspace, who.user)
        return ref_of(chat if chat.id else await self._chats.opened(chat))

    def _for_them(self, act: Act, activity: dict[str, Any]) -> Activity:
        """Where others are, seen by them alone; but an answer to what others have read, too, may be read as well."""
        if act.source.personal or act.overheard:
            return activity
        return {**activity, "recipient": {"id": act.source.account, "isTargeted": True}}

    async def _send(self, act: Act, ref: Ref, activity: Activity) -> None:
        await self._tried(act, self._transport.send(ref, activity))

    async def _tried(self, act: Act, doing: Awaitable[object]) -> None:
        try:
            await doing
        except Exception as error:
            log.warning("a reply to %s was not taken: %s", act.delivery, _kind(error))


def _line(said: str) -> dict[str, Any]:
    """A sentence in which no sign is live."""
    return draw(Message((Say(said),))).activity


def _is_form(reply: Reply) -> bool:
    """Whether a form is shown, or stays."""
    return isinstance(reply, OpenForm | FormErrors)


def _takes_away(reply: Reply) -> bool:
    """Whether the pressed card is to vanish."""
    return isinstance(reply, ReplacePressed) and not reply.message.parts


def _kind(error: Exception) -> str:
    """What a log may say of an error: Teams' code, else its type."""
    return name_of(error) if isinstance(error, SendError) else type(error).__name__
