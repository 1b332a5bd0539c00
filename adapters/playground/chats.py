"""The conversations with their onlookers: what is kept in the history is pushed to the open pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from adapters.playground.cast import CAST
from adapters.playground.draw import Drawn, draw
from adapters.playground.history import BOT, History, Kept
from adapters.playground.live import Live
from adapters.playground.plain import plain
from bot.domain.effect import FormErrors, FormTaken, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.message import Message, Payload

ACTIVE = frozenset({"actions", "choose"})

Shown = OpenForm | FormErrors | ReplacePressed | ShowHome | Hint
"""Replies that are seen; that a form was taken the page knows by itself."""


class Chats:
    """Keeps messages and tells of them. `now` is the bot's clock (aware UTC)."""

    def __init__(self, history: History, now: Callable[[], datetime]) -> None:
        self.history = history
        self.live = Live()
        self.now = now

    def post(
        self, parts: Sequence[Drawn], *, key: str, owner: str, channel: str = "", sender: str = BOT
    ) -> tuple[Kept, bool]:
        """Keep a message and show it, once per key; the kept message, and whether it is new."""
        kept, new = self.history.append(
            key=key, owner=owner, channel=channel, sender=sender, at=self.now(), parts=parts
        )
        if new:
            self.live.push("message", message=as_json(kept))
            self._tell_unread(kept)
        return kept, new

    def read(self, user: str, channel: str, up_to: int | None = None) -> int:
        """The person has read a conversation up to a message (all by default); how many are left unread."""
        news = self.history.mark_read(user, channel, up_to)
        count = self.history.unread(user, channel)
        if news:
            self.live.push("unread", user=user, channel=channel, count=count)
        return count

    def apply(self, replies: Sequence[Reply], *, user: str, card: Kept | None, key: str) -> list[Drawn]:
        """Carry out the direct replies to an act of `user` on `card`; them as JSON. `key` names the delivery."""
        done = [
            self._reply(reply, user=user, card=card, key=f"{key}:{place}")
            for place, reply in enumerate(replies)
            if not isinstance(reply, FormTaken)
        ]
        return done

    def close_form(self, message: int) -> None:
        """A form that was taken: its card stays, and opens no more. Nothing happens to any other card."""
        kept = self.history.find(message)
        if kept is not None and _form_of(kept) is not None:
            closed = [{**part, "open": False} if part["type"] == "form" else part for part in kept.parts]
            self._change(message, closed)

    def _reply(self, reply: Shown, *, user: str, card: Kept | None, key: str) -> Drawn:
        match reply:
            case FormErrors(errors):
                return {"type": "errors", "errors": {field: str(text) for field, text in errors}}
            case Hint(text):
                return {"type": "hint", "text": str(text)}
            case ShowHome(message):
                return {"type": "home", "parts": draw(message)}
            case OpenForm(form):
                self._put_away_forms(user, form.payload.run)
                kept, _ = self.post(draw(Message((form,))), key=key, owner=user)
                return {"type": "form", "message": as_json(kept)}
            case ReplacePressed(message):
                return {"type": "replace", "message": as_json(self._replace(message, user, card, key))}

    def _replace(self, message: Message, user: str, card: Kept | None, key: str) -> Kept:
        """In the person's own chat the card changes; elsewhere its buttons are still other people's."""
        if card is None or card.owner != user:
            channel = card.channel if card is not None else ""
            return self.post(draw(message), key=key, owner=user, channel=channel)[0]
        parts = draw(message) or [part for part in card.parts if part["type"] not in ACTIVE]
        return self._change(card.id, parts) or card

    def _put_away_forms(self, user: str, run: str) -> None:
        """One open form per run: an earlier sheet of the same run is put away when a new one opens."""
        for kept in self.history.conversation(user, ""):
            form = _form_of(kept)
            payload = Payload.decode(form["payload"]) if form else None
            if payload is not None and payload.run == run:
                self.close_form(kept.id)

    def _change(self, message: int, parts: Sequence[Drawn]) -> Kept | None:
        kept = self.history.replace(message, parts)
        if kept is not None:
            self.live.push("replaced", message=as_json(kept))
        return kept

    def _tell_unread(self, kept: Kept) -> None:
        readers = [kept.owner] if kept.owner else [member.user for member in CAST]
        for user in readers:
            if user != kept.sender:
                count = self.history.unread(user, kept.channel)
                self.live.push("unread", user=user, channel=kept.channel, count=count)


def as_json(kept: Kept) -> Drawn:
    """A message as the interface shows it."""
    return {
        "id": str(kept.id),
        "user": kept.owner,
        "channel": kept.channel,
        "from": kept.sender,
        "at": moment(kept.at),
        "parts": list(kept.parts),
        "text": plain(kept.parts),
    }


def moment(at: datetime) -> str:
    """A moment in UTC as ISO 8601 with a Z."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def payload_of(kept: Kept) -> str:
    """The payload with which a card's form or ticked list comes back, "" when it has neither."""
    for part in kept.parts:
        if part["type"] == "form":
            return str(part["payload"])
        if part["type"] == "choose":
            return str(part["submit"]["payload"])
    return ""


def _form_of(kept: Kept) -> Drawn | None:
    return next((part for part in kept.parts if part["type"] == "form" and part["open"]), None)
