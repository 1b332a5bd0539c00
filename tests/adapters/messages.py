"""Messages and forms for any chat platform to draw: a few as people meet them, and strange ones without end."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Divider,
    Facts,
    Field,
    FieldKind,
    FileKind,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Part,
    Payload,
    Quote,
    Say,
    Style,
    command,
)

LIVE = (
    "<!channel>", "<@U1>", "<https://example.org|tässä>", "*lihava*", "_vino_", "~yli~", "`koodi`", ":smile:", "&amp;",
    "> lainaus", "🧡" * 40, "&" * 700, "hoiva " * 300, "\n\n", " ", "<!date^1^{date}|x>", "https://example.org",
    "<at>Aino</at>", "**lihava**", "[tässä](https://example.org)", "{{DATE(2026-12-01T10:00:00Z)}}", "\\", "1. yksi",
)  # fmt: skip
"""What is alive in places of one platform or another, or counts for more than it looks."""

texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    st.lists(st.sampled_from(LIVE) | st.text(max_size=10), max_size=4).map(" ".join),
)
labels = st.one_of(texts, st.sampled_from(("Sovi aika", "Ohita", "Myöhemmin"))).filter(str.strip)
ids = st.from_regex(r"[a-z][a-z0-9_-]{0,30}", fullmatch=True)
payloads = st.builds(Payload, ids, st.integers(0, 99), ids, ids)
buttons = st.builds(Button, labels, payloads, st.sampled_from(Style))


def _options(most: int) -> st.SearchStrategy[tuple[Option, ...]]:
    named = st.lists(st.tuples(ids, labels), min_size=1, max_size=most, unique_by=lambda pair: pair[0])
    return named.map(lambda pairs: tuple(Option(name, label) for name, label in pairs))


@st.composite
def _choices(draw: st.DrawFn) -> Choose:
    options = draw(_options(25))
    chosen = draw(st.lists(st.sampled_from([option.id for option in options]), unique=True))
    return Choose(draw(ids), options, draw(buttons), tuple(chosen))


told: st.SearchStrategy[Part] = st.one_of(
    st.builds(Say, texts),
    st.builds(Heading, texts),
    st.builds(Note, texts),
    st.builds(Facts, st.lists(st.tuples(texts, texts), max_size=12).map(tuple)),
    st.builds(Quote, texts, texts),
    st.just(Divider()),
    st.builds(Attachment, st.sampled_from(FileKind), ids, texts),
)
acts: st.SearchStrategy[Part] = st.one_of(
    st.builds(Actions, st.lists(buttons, min_size=1, max_size=30).map(tuple)), _choices()
)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    """Messages as dialogs make them: words first, then perhaps something to press or tick."""
    said = draw(labels)
    more = draw(st.lists(told, max_size=draw(st.sampled_from((3, 80)))))
    return Message((Say(said), *more, *draw(st.lists(acts, max_size=1))))


@st.composite
def _fields(draw: st.DrawFn, name: str) -> Field:
    kind = draw(st.sampled_from(FieldKind))
    options = (
        draw(_options(130 if draw(st.integers(0, 9)) == 0 else 14))
        if kind in (FieldKind.ONE, FieldKind.MANY)
        else ()
    )
    chosen = (
        draw(st.lists(st.sampled_from(options), unique=True, max_size=1 if kind is FieldKind.ONE else 5))
        if options
        else []
    )
    typed = () if kind is FieldKind.DAY else draw(st.lists(texts, max_size=1))
    return Field(
        name,
        draw(labels),
        kind,
        options,
        draw(st.booleans()),
        draw(st.none() | texts),
        tuple(option.id for option in chosen) if options else tuple(typed),
        draw(st.integers(1, 4000)),
        tuple(draw(st.lists(told, max_size=2))),
    )


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """Forms of a handful of fields."""
    names = draw(st.lists(ids, min_size=1, max_size=6, unique=True))
    fields = tuple(draw(_fields(name)) for name in names)
    intro = draw(st.lists(texts, max_size=3))
    return Form(draw(payloads), draw(labels), fields, draw(labels), tuple(intro))


def button(label: str, style: Style = Style.PLAIN, word: str = "x") -> Button:
    """A standing button."""
    return Button(label, command(word), style)
