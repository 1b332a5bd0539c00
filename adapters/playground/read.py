"""What the page and scripts send, as acts and events. Pure; whatever is wrong is said in a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from adapters.playground.cast import BY_USER, CHANNEL, CHANNEL_NAME, CHANNEL_TITLE, Member
from bot.domain.event import Arrived, Event, Happening, Pressed, Said, Submitted

MOST_ATTACHMENTS = 10
MOST_DAYS = 366
NEXT = "next"
_DURATION = re.compile(r"P(?=.)(?:(\d{1,3})D)?(?:T(?=.)(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?")

Body = Mapping[str, Any]


class BadRequest(Exception):
    """A request that cannot be taken. The message is a sentence for whoever wrote it; it repeats no words of theirs."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a person did. `card` is the message it was done on (None when typed), `delivery` "" for a fresh one."""

    member: Member
    what: Happening
    channel: str = ""
    card: int | None = None
    delivery: str = ""


def body_of(raw: bytes) -> Body:
    """The request's JSON object. Raises `BadRequest`, also for text that is no proper Unicode."""
    try:
        body = json.loads(raw.decode("utf-8"))
        json.dumps(body, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise BadRequest("The body is not JSON in UTF-8.") from None
    if not isinstance(body, dict):
        raise BadRequest("The body must be a JSON object.")
    return body


def read_say(body: Body) -> Act:
    """Typed text, or an attachment that came alone."""
    _only(body, "user", "text", "channel", "attachments", "delivery")
    member = _member(body)
    attachments = body.get("attachments", 0)
    if type(attachments) is not int or not 0 <= attachments <= MOST_ATTACHMENTS:
        raise BadRequest(f"attachments must be a whole number from 0 to {MOST_ATTACHMENTS}.")
    text = _text(body, "text", "")
    if not text.strip() and not attachments:
        raise BadRequest("Give a text, or at least one attachment.")
    return Act(member, Said(text, attachments), channel_of(body), None, _delivery(body))


def read_press(body: Body) -> Act:
    """A pressed button. Its channel is that of the card."""
    _only(body, "user", "message", "payload", "delivery")
    return Act(_member(body), Pressed(_text(body, "payload")), "", card_of(body), _delivery(body))


def read_submit(body: Body) -> Act:
    """A form or a ticked list. The payload is "" when only the card is named."""
    _only(body, "user", "message", "payload", "values", "delivery")
    card, payload = card_of(body), _text(body, "payload", "")
    if card is None and not payload:
        raise BadRequest("Name the message or the payload of what is submitted.")
    return Act(_member(body), Submitted(payload, _values(body)), "", card, _delivery(body))


def read_arrive(body: Body) -> Act:
    """The person opens the chat for the first time."""
    _only(body, "user", "delivery")
    return Act(_member(body), Arrived(), delivery=_delivery(body))


def read_read(body: Body) -> tuple[Member, str, int | None]:
    """Whose conversation was read, and up to which message (None for all)."""
    _only(body, "user", "channel", "message")
    return _member(body), channel_of(body), card_of(body)


def read_advance(body: Body) -> timedelta | None:
    """How far to move the clock; None is to the next event."""
    _only(body, "advance")
    said = _text(body, "advance")
    if said == NEXT:
        return None
    found = _DURATION.fullmatch(said)
    if found is None:
        raise BadRequest('advance must be "next" or a duration such as PT1H, P1D or P7D.')
    days, hours, minutes = (int(number or 0) for number in found.groups())
    by = timedelta(days=days, hours=hours, minutes=minutes)
    if not timedelta() < by <= timedelta(days=MOST_DAYS):
        raise BadRequest(f"Move on by more than nothing and at most {MOST_DAYS} days.")
    return by


def event_of(act: Act, event_id: str, at: datetime) -> Event:
    """The act as the bot takes it. A form can answer a press anywhere; to typed words only in the own chat."""
    member = act.member
    pressed = isinstance(act.what, Pressed)
    return Event(
        id=event_id,
        at=at,
        what=act.what,
        sender=member.address,
        profile=member.profile,
        channel=CHANNEL_NAME if act.channel else "",
        can_open_form=pressed or (isinstance(act.what, Said) and not act.channel),
    )


def member_of(user: str) -> Member:
    """The invented person. Raises `BadRequest`."""
    if user not in BY_USER:
        raise BadRequest(f"Nobody has this user id. There are: {', '.join(BY_USER)}.")
    return BY_USER[user]


def channel_of(body: Mapping[str, object]) -> str:
    """The conversation: "" is the person's own chat. Raises `BadRequest`."""
    channel = body.get("channel", "")
    if channel not in ("", CHANNEL, CHANNEL_TITLE):
        raise BadRequest(f'There is no such channel. Leave it out for the own chat, or say "{CHANNEL}".')
    return CHANNEL if channel else ""


def card_of(body: Body) -> int | None:
    """The number of a message, None when none is named. Raises `BadRequest`."""
    named = body.get("message")
    if named is None:
        return None
    if not re.fullmatch(r"[0-9]{1,15}", str(named)):
        raise BadRequest("message must be the id of a message.")
    return int(named)


def _member(body: Body) -> Member:
    return member_of(_text(body, "user"))


def _text(body: Body, key: str, default: str | None = None) -> str:
    value = body.get(key, default)
    if not isinstance(value, str):
        raise BadRequest(f"{key} must be given, as a string.")
    return value


def _delivery(body: Body) -> str:
    delivery = _text(body, "delivery", "")
    if len(delivery) > 100 or not delivery.isprintable():
        raise BadRequest("delivery must be at most 100 visible characters.")
    return delivery


def _values(body: Body) -> dict[str, tuple[str, ...]]:
    values = body.get("values")
    if not isinstance(values, dict):
        raise BadRequest("values must be an object of lists by field.")
    for given in values.values():
        if not isinstance(given, list) or not all(isinstance(value, str) for value in given):
            raise BadRequest("Each field of values must be a list of strings.")
    return {field: tuple(given) for field, given in values.items()}


def _only(body: Body, *known: str) -> None:
    if not set(body) <= set(known):
        raise BadRequest(f"The body may hold only: {', '.join(known)}.")
