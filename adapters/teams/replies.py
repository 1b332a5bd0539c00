"""Direct replies, shown where the person acted: a card that becomes its result, a form, a line for them alone.

All of it happens in the person's own chat; a card that others see too stays as it is.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Sequence
from typing import Any

from adapters.teams.capabilities import CAPABILITIES
from adapters.teams.chats import Chats
from adapters.teams.draw import Drawn, draw, draw_together
from adapters.teams.errors import error_kind
from adapters.teams.form_card import form_card
from adapters.teams.opened_forms import OpenedForms
from adapters.teams.people import People
from adapters.teams.read import Act, Surface
from adapters.teams.transport import Activity, Ref, TeamsTransport
from adapters.teams.wording import (
    BELOW,
    FORM_BELOW,
    FORM_CLOSED,
    FORM_IN_CHAT,
    FORM_OVER,
    Wording,
)
from bot.domain.effect import FormErrors, FormTaken, Hint, OpenForm, ReplacePressed, Reply
from bot.domain.fit import fit
from bot.domain.message import Message, Phrase, Say
from bot.taking import Orders

log = logging.getLogger(__name__)


class Replies:
    """Carries out direct replies. Nothing here raises: a lost reply is asked for again by acting again."""

    def __init__(self, transport: TeamsTransport, chats: Chats, people: People, wording: Wording) -> None:
        self._transport = transport
        self._people = people
        self._wording = wording
        self._forms = OpenedForms(transport, chats, wording)
        self._places = Orders()

    async def carry_out(
        self, act: Act, replies: tuple[Reply, ...], in_place: Sequence[Drawn], *, waits: bool = False
    ) -> str:
        """Show the replies of a turn, for good; what is still to be said to the acting person, "" if nothing.

        `in_place` takes the place of the pressed card, as the method of that name says. `waits`: whoever pressed waits
        for an answer, and hears where a form is.
        """
        if in_place:
            await self._put(act, in_place)
        elif act.source.personal and act.message and any(map(_takes_away, replies)):
            await self._tried(act, self._transport.delete(act.source.ref, act.message))
        if act.closes or (any(map(_is_taken, replies)) and not any(map(_opens, replies))):
            self._forms.over(act)
        said = [str(reply.text) for reply in replies if isinstance(reply, Hint)]
        for reply in replies:
            if isinstance(reply, OpenForm) and not (act.on_form and in_place):
                trouble = await self._forms.open(act, reply.form, reply.language)
                said += self._where(act, trouble, waits)
        return "\n".join(said)

    def in_place(self, act: Act, replies: tuple[Reply, ...]) -> list[Drawn]:
        """What takes the place of the pressed card, and what follows it; nothing where the card stays."""
        for reply in replies:
            self._people.spoke(act.who, getattr(reply, "language", ""))
        if not act.source.personal or act.surface not in (Surface.CARD, Surface.EXECUTE):
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
        if act.closes:
            return [self._wording.quiet(act.who, FORM_CLOSED)]
        if any(map(_is_taken, replies)):
            return [self._wording.quiet(act.who, FORM_OVER)]
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

    def _where(self, act: Act, trouble: Phrase | None, waits: bool) -> list[str]:
        """Why a form is not there, or where it is, unless it opened where the person looks."""
        if trouble is not None:
            return [self._wording.to(act.who, trouble)]
        if not act.source.personal:
            return [self._wording.to(act.who, FORM_IN_CHAT)]
        return [self._wording.to(act.who, FORM_BELOW)] if waits else []

    # --- pieces -----------------------------------------------------------------------------------------------

    def _drawn(self, message: Message, language: str) -> list[Drawn]:
        return draw_together(fit(message, CAPABILITIES, self._wording.fit(language)), language)

    async def _put(self, act: Act, drawn: Sequence[Drawn]) -> None:
        """The first in the place of the pressed card, the others after it."""
        first, *more = drawn
        put = bool(act.message) and await self._replaced(act, first.activity)
        if not put and act.surface is Surface.CARD:
            # nobody has seen it yet, and what was filled in may be in it
            more = [first, *more]
        for one in more:
            await self._send(act, act.source.ref, one.activity)

    async def _replaced(self, act: Act, activity: Activity) -> bool:
        # the card may be pressed again before Teams has taken this: what came of the later press is to stay
        async with self._places.of((act.source.ref.conversation, act.message)):
            return await self._tried(act, self._transport.update(act.source.ref, act.message, activity))

    def _for_them(self, act: Act, activity: dict[str, Any]) -> Activity:
        """Where others are, seen by them alone; but an answer to what others have read, too, may be read as well."""
        if act.source.personal or act.overheard:
            return activity
        return {**activity, "recipient": {"id": act.source.account, "isTargeted": True}}

    async def _send(self, act: Act, ref: Ref, activity: Activity) -> None:
        await self._tried(act, self._transport.send(ref, activity))

    async def _tried(self, act: Act, doing: Awaitable[object]) -> bool:
        try:
            await doing
        except Exception as error:
            log.warning("a reply to %s was not taken: %s", act.delivery, error_kind(error))
            return False
        return True


def _line(said: str) -> dict[str, Any]:
    """A sentence in which no sign is live."""
    return draw(Message((Say(said),))).activity


def _is_taken(reply: Reply) -> bool:
    """Whether the form that was handed in is over."""
    return isinstance(reply, FormTaken)


def _opens(reply: Reply) -> bool:
    """Whether a form is opened."""
    return isinstance(reply, OpenForm)


def _takes_away(reply: Reply) -> bool:
    """Whether the pressed card is to vanish."""
    return isinstance(reply, ReplacePressed) and not reply.message.parts
