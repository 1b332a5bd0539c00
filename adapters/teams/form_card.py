"""A worded form as a card in the chat, drawn again with what was filled in where something needs a look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from adapters.teams import cards
from adapters.teams.cards import Element
from adapters.teams.draw import Drawn, draw_parts, posted
from adapters.teams.escape import esc, words
from adapters.teams.ids import Kind, in_list, more
from adapters.teams.plain import NOTHING, shortened
from bot.domain.message import Field, FieldKind, Form, Payload, Phrase, Style, Text, say
from bot.domain.split import CONTINUED, pieces

LONGEST_INPUT = 4000
"""UTF-16 units in one text box. What is longer goes on in further boxes."""
ROOM = 12 * 1024
"""Bytes of words that have room on a form that comes back, whatever its fields are."""
MOST_IN_SIGHT = 12
"""Options to choose one of that are all in sight; more open as a list. Options to tick are always in sight."""

Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class FormWords:
    """The adapter's own words in forms, in the reader's language (a tag).

    `choose` stands in an empty list, `close` is the way out; `write`, `one` and `some` are said at a field left empty.
    """

    language: str
    choose: str
    close: str
    write: str
    one: str
    some: str


def form_words(language: str, said: Callable[[Phrase], str]) -> FormWords:
    """The words in a language; `said` puts them into it."""
    return FormWords(
        language,
        choose=said(say("chat-choose")),
        close=said(say("chat-close")),
        write=said(say("field-write-something")),
        one=said(say("field-choose-one")),
        some=said(say("field-choose-at-least", count=1)),
    )


def form_card(
    form: Form, said: FormWords, errors: Sequence[tuple[str, Text]] = (), values: Values | None = None
) -> Drawn:
    """The form as an activity with its card. `values` is what was filled in, by field, in place of what stood there.

    `errors` are sentences at fields (their ids); what is about no field stands above the button. What somebody wrote
    is never cut here: that a form has no more of it than `ROOM` is seen to before (`Event.form_room`).
    Raises TypeError, without any words, for a form not worded first.
    """
    fields = [field if values is None else _filled(field, values) for field in form.fields]
    summary = shortened(words(form.title)) or NOTHING
    made = cards.card(_body(form, fields, said, errors), summary, said.language)
    if cards.size(made) > cards.BIGGEST:
        made = cards.without_fallbacks(made)
    return Drawn(posted(made, summary), made)


def _body(
    form: Form, fields: Sequence[Field], said: FormWords, errors: Sequence[tuple[str, Text]]
) -> list[Element]:
    body = [*cards.heading(form.title), *(part for text in form.intro for part in cards.paragraph(text))]
    for field in fields:
        body += _field(field, said, [text for at, text in errors if at == field.id])
    body += _all_troubles(fields, errors)
    lists = [field.id for field in fields if field.options]
    handed_in = cards.button(form.submit, form.payload, Kind.SUBMIT, Style.PRIMARY, lists=lists)
    (below,) = cards.rows([handed_in])
    return [*body, {**below, "spacing": "Large"}, *cards.rows([_way_out(form.payload, said)])]


def _way_out(payload: Payload, said: FormWords) -> Element:
    """Closes the form. A Submit, for on some phones an Execute would want the fields filled in first.

    https://github.com/microsoft/AdaptiveCards/issues/8585
    """
    close: Element = cards.button(said.close, payload, Kind.CLOSE)["fallback"]
    return close


def _filled(field: Field, values: Values) -> Field:
    return replace(field, value=tuple(values.get(field.id, ())))


def _all_troubles(fields: Sequence[Field], errors: Sequence[tuple[str, Text]]) -> Iterator[Element]:
    """Above the button, which is in sight when the form comes back: what needs a look, and where."""
    labels = {field.id: field.label for field in fields}
    for at, text in errors:
        if at not in labels:
            yield from _trouble([text])
        elif len(fields) > 1:
            yield from cards.fact(labels[at], text, color="Attention")


def _trouble(texts: Sequence[Text]) -> Iterator[Element]:
    for text in texts:
        yield from cards.together(text, color="Attention", weight="Bolder")


def _field(field: Field, said: FormWords, errors: Sequence[Text]) -> Iterator[Element]:
    above = [*draw_parts(field.above), *_trouble(errors)]
    first, *further = _inputs(field, said)
    yield from above
    yield {**first, "spacing": "Medium" if above else "Large"}
    yield from further
    if field.hint is not None:
        yield from cards.note(field.hint, spacing="Small")


def _inputs(field: Field, said: FormWords) -> list[Element]:
    """What is filled in; own words too long for one box go on in further ones."""
    drawn: Element = {"id": field.id, "label": cards.title(field.label)}
    match field.kind:
        case FieldKind.ONE | FieldKind.MANY if field.options:
            return [{**drawn, **_chosen(field, said), **_needed(field, said)}]
        case FieldKind.DAY:
            return [{**drawn, "type": "Input.Date", **_day(field), **_needed(field, said)}]
        case _:
            return _typed(field, {**drawn, **_needed(field, said)})


def _needed(field: Field, said: FormWords) -> Element:
    """What the client says by itself at a field left empty; whatever comes is looked at again."""
    if not field.required:
        return {}
    told = said.some if field.kind is FieldKind.MANY else said.one if field.options else said.write
    return {"isRequired": True, "errorMessage": esc(told)}


def _day(field: Field) -> Element:
    """A calendar, at a day if one is given; other words that stood there cannot be shown in it."""
    try:
        return {"value": date.fromisoformat(_given(field)).isoformat()}
    except ValueError:
        return {}


def _given(field: Field) -> str:
    return "\n".join(words(value) for value in field.value)


def _typed(field: Field, drawn: Element) -> list[Element]:
    """A line or a box. What stands there stays whole, even where it is longer than what may be typed."""
    value = _given(field)
    boxes = [value] if _units(value) <= LONGEST_INPUT else list(pieces(value, LONGEST_INPUT // 2))
    typed: Element = {
        "type": "Input.Text",
        "isMultiline": field.kind is FieldKind.LONG or "\n" in value,
        "maxLength": min(max(field.max_length, _units(boxes[0]), 1), LONGEST_INPUT),
    }
    first = {**drawn, **typed, **({"value": boxes[0]} if value.strip() else {})}
    label = cards.title(f"{words(field.label)}{CONTINUED}")
    more_of = {"type": "Input.Text", "label": label, "isMultiline": True, "maxLength": LONGEST_INPUT}
    return [
        first,
        *(
            {**more_of, "id": more(number, field.id), "value": box}
            for number, box in enumerate(boxes[1:], start=1)
        ),
    ]


def _units(text: str) -> int:
    """How long a text is for a text box, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _chosen(field: Field, said: FormWords) -> Element:
    """Options to choose from: all in sight, but for a long list to choose one of."""
    many = field.kind is FieldKind.MANY
    given = {words(value) for value in field.value}
    chosen = [in_list(option.id) for option in field.options if option.id in given]
    opens = not many and len(field.options) > MOST_IN_SIGHT
    looks: Element = {"style": "compact", "placeholder": esc(said.choose)} if opens else {"style": "expanded"}
    return {
        "type": "Input.ChoiceSet",
        "isMultiSelect": many,
        **looks,
        "wrap": True,
        "choices": cards.choices(field.options),
        **({"value": ",".join(chosen if many else chosen[:1])} if chosen else {}),
    }
