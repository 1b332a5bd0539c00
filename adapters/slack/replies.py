"""Direct replies, shown where the person acted: a form opened, a card replaced, a home page, a line for them alone."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from adapters.slack.blocks import Block
from adapters.slack.capabilities import CAPABILITIES
from adapters.slack.draw import Drawn, draw
from adapters.slack.home_view import home_view
from adapters.slack.modal import closing_view, errors, modal, waiting_view
from adapters.slack.people import Api, People
from adapters.slack.plain import for_update
from adapters.slack.read import Act, Surface
from adapters.slack.wording import FORM_LATE, Wording
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.fit import fit
from bot.domain.message import Form, Message, Phrase, Say
from bot.own_words import IN_CHAT
from bot.untrusted import Body, inner, text

log = logging.getLogger(__name__)
Hook = Callable[[str, Mapping[str, Any]], Awaitable[None]]
"""Answers at the address that an act brought with it. Raises when Slack does not take it."""
VIEW_SECONDS = 5.0
ALONE = {"response_type": "ephemeral", "replace_original": False}
"""Beside what was pressed, and for the acting person alone."""
UNOPENED = {"unfurl_links": False, "unfurl_media": False}
"""Slack does not open the addresses that stand in a message: a meeting's link is for its people."""


class Replies:
    """Carries out direct replies. Nothing here raises: a lost reply is asked for again by acting again."""

    def __init__(self, api: Api, hook: Hook, people: People, wording: Wording) -> None:
        self._api = api
        self._hook = hook
        self._people = people
        self._wording = wording

    async def carry_out(self, act: Act, replies: tuple[Reply, ...], waiting: str = "") -> None:
        """Show the replies of a turn. `waiting` is the id of the view that waits for them, "" if there is none."""
        shown = False
        for reply in replies:
            match reply:
                case OpenForm(form, language):
                    self._people.spoke(act.who, language)
                    await self._show(act, self._form(act, form, language), waiting)
                    shown = True
                case ReplacePressed(message, language):
                    self._people.spoke(act.who, language)
                    await self._replace(act, message, language)
                case ShowHome(message, language):
                    self._people.spoke(act.who, language)
                    await self._publish(act, home_view(message))
                case Hint(told):
                    await self.tell(act, str(told), waiting)
                    shown = True
                case FormErrors(told):
                    await self.tell(act, "\n".join(str(sentence) for _, sentence in told), waiting)
                    shown = True
        if waiting and not shown:
            await self._close(act, IN_CHAT, waiting)

    def at_once(self, act: Act, replies: tuple[Reply, ...]) -> dict[str, Any]:
        """The answer to a submitted form: sentences at its fields, the next form in its place, or that it closes."""
        for reply in replies:
            match reply:
                case FormErrors(told):
                    fields = fields_of(act.view)
                    return errors(told, fields) if fields else {}
                case OpenForm(form, language):
                    self._people.spoke(act.who, language)
                    return {"response_action": "update", "view": self._form(act, form, language)}
        return {}

    async def wait(self, act: Act) -> str:
        """Open a small view that waits; its id, "" when it could not be opened."""
        view = waiting_view(self._wording.views(self._wording.language(act.who)))
        answer = await self._call(act, "views.open", trigger_id=act.trigger, view=view)
        return text(answer, "view", "id")

    def waiting(self, act: Act) -> dict[str, Any]:
        """The answer to a submitted form that waits for its turn."""
        view = waiting_view(self._wording.views(self._wording.language(act.who)))
        return {"response_action": "update", "view": view}

    async def tell(self, act: Act, sentence: str | Phrase, waiting: str = "") -> None:
        """A line for the acting person alone, wherever it can be shown."""
        said = self._wording.to(act.who, sentence) if isinstance(sentence, Phrase) else sentence
        if waiting:
            await self._close(act, said, waiting)
        elif act.respond_to:
            await self._respond(act, {**line(said), **ALONE})
        elif act.trigger:
            view = closing_view(self._wording.views(self._wording.language(act.who)), said)
            await self._call(act, "views.open", trigger_id=act.trigger, view=view)
        elif act.surface is Surface.CHAT:
            await self._in_own_chat(act, said)

    async def put(self, act: Act, view: Mapping[str, Any], waiting: str) -> None:
        """Put a view in the place of the one that waits."""
        await self._call(act, "views.update", view_id=waiting, view=view)

    def _form(self, act: Act, form: Form, language: str) -> Block:
        return modal(form, self._wording.views(language), at_home=act.looked)

    async def _show(self, act: Act, view: Mapping[str, Any], waiting: str) -> None:
        if waiting:
            shown = await self._call(act, "views.update", view_id=waiting, view=view)
        else:
            shown = await self._call(act, "views.open", trigger_id=act.trigger, view=view)
        if shown is None:
            await self._too_late(act)

    async def _too_late(self, act: Act) -> None:
        """No view can be shown any more. What was pressed on the home page is answered in the person's own chat."""
        said = self._wording.to(act.who, FORM_LATE)
        if act.respond_to:
            await self._respond(act, {**line(said), **ALONE})
        else:
            await self._in_own_chat(act, said)

    async def _in_own_chat(self, act: Act, said: str) -> None:
        drawn = draw(Message((Say(said),)))
        await self._call(act, "chat.postMessage", channel=act.who.user, text=drawn.text, blocks=drawn.blocks)

    async def _close(self, act: Act, said: str | Phrase, waiting: str) -> None:
        words = self._wording.to(act.who, said) if isinstance(said, Phrase) else said
        view = closing_view(self._wording.views(self._wording.language(act.who)), words)
        await self._call(act, "views.update", view_id=waiting, view=view)

    async def _replace(self, act: Act, message: Message, language: str) -> None:
        """The pressed card becomes this in the person's own chat; a card that others see too stays as it is."""
        if act.surface is not Surface.MESSAGE:
            return
        own = act.conversation.startswith("D")
        if not message.parts:
            if own:
                await self._gone(act)
            return
        drawn = self._drawn(message, language, act.mark)
        shown: dict[str, Any] = {"text": drawn.text, "blocks": drawn.blocks}
        body = {**shown, **UNOPENED, **({"replace_original": True} if own else ALONE)}
        if await self._respond(act, body) or not own:
            return
        shown["text"] = for_update(drawn.text)
        await self._call(act, "chat.update", channel=act.conversation, ts=act.message, **shown)

    async def _gone(self, act: Act) -> None:
        if not await self._respond(act, {"delete_original": True}):
            await self._call(act, "chat.delete", channel=act.conversation, ts=act.message)

    def _drawn(self, message: Message, language: str, mark: str) -> Drawn:
        """One card cannot become several: what would be split stays whole. It is still found by the same mark."""
        pieces = fit(message, CAPABILITIES, self._wording.fit(language))
        return draw(Message(tuple(part for piece in pieces for part in piece.parts)), mark=mark)

    async def _publish(self, act: Act, view: Mapping[str, Any]) -> None:
        await self._call(act, "views.publish", user_id=act.who.user, view=view)

    async def _respond(self, act: Act, body: Mapping[str, Any]) -> bool:
        if not act.respond_to:
            return False
        try:
            await self._hook(act.respond_to, body)
        except Exception as error:
            log.warning("the answer to %s was not taken: %s", act.delivery, error_kind(error))
            return False
        return True

    async def _call(self, act: Act, method: str, **args: Any) -> dict[str, Any] | None:
        try:
            return await self._api.call(act.who.workspace, method, seconds=VIEW_SECONDS, **args)
        except Exception as error:
            log.warning("%s for %s failed: %s", method, act.delivery, error_kind(error))
            return None


def line(said: str) -> dict[str, Any]:
    """A sentence that only the acting person sees, in which no sign is live."""
    drawn = draw(Message((Say(said),)))
    return {"response_type": "ephemeral", "text": drawn.text, "blocks": drawn.blocks}


def error_kind(error: Exception) -> str:
    """What a log may say of an error: Slack's code, else its type."""
    code = getattr(error, "code", "")
    return code if isinstance(code, str) and code else type(error).__name__


def fields_of(view: Body) -> tuple[str, ...]:
    """The ids of a view's inputs, from top to bottom."""
    blocks = view.get("blocks")
    inputs = [block for block in blocks if text(block, "type") == "input"] if isinstance(blocks, list) else []
    found = tuple(text(block, "block_id") for block in inputs)
    return found or tuple(str(block) for block in inner(view, "state", "values"))
