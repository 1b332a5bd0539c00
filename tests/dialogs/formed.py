"""People who are used to forms: what they start by a slash command or a button opens as one, as on a chat workplace."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.event import Event, Happening, Said
from bot.domain.message import Field, Form
from tests.talk import Talk


def with_forms(talk: Talk) -> Talk:
    """From now on every act but plain typing may open a form, and people expect that."""
    in_chat = talk.event

    def event(user: str, what: Happening, delivery: str = "", channel: str = "") -> Event:
        acts = not isinstance(what, Said) or what.text.startswith("/")
        return replace(in_chat(user, what, delivery, channel), can_open_form=acts, expects_forms=acts)

    talk.event = event  # type: ignore[method-assign]
    return talk


def opened(talk: Talk, user: str) -> Form:
    """The form that stands open, taken away from the person's eyes: a later look finds only a newer one."""
    return talk.forms.pop(user)


def field(form: Form, field_id: str) -> Field:
    """A field by its id."""
    return next(one for one in form.fields if one.id == field_id)
