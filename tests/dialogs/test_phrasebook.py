"""Each reader gets words in the own language and zone, and only the words that are for that reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.effect import FormErrors, OpenForm, ReplacePressed
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Choose,
    Day,
    Facts,
    Field,
    FieldKind,
    FileKind,
    Form,
    Items,
    Message,
    Name,
    Note,
    Option,
    Payload,
    Quote,
    Say,
    Text,
    When,
    Words,
    command,
    message,
    say,
)
from bot.domain.privacy import Opened, SeenBy
from dialogs.company import promise
from dialogs.phrasebook import MissingWords, Phrasebook, Reader

FI = Reader("fi", "Europe/Helsinki")
EN = Reader("en", "Europe/Helsinki")


class People:
    """Aino and Bo, and the answers that the reader may read."""

    def __init__(self, **answers: Opened) -> None:
        self._answers = answers

    def name(self, person_id: str) -> str:
        return {"a": "Aino Virtanen", "b": "Bo <Ek>"}[person_id]

    def opened(self, answer_id: str) -> Opened | None:
        return self._answers.get(answer_id)


NOBODY = People()


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook()


@pytest.fixture
def small(tmp_path: Path) -> Phrasebook:
    """A book of a few phrases, with a pack beside it, whose Swedish is not finished."""
    files = {
        "words/fi/a.ftl": "locale = fi\nonly-fi = Vain suomeksi\nhello = Hei { $name }.\n",
        "words/fi/b.ftl": "list = Mukana: { $who }\n"
        "days = { $count ->\n    [one] yksi päivä\n   *[other] { $count } päivää\n }\n",
        "words/fi/c.ftl": "date-when = { $day }\ndate-when-short = { $day }\n"
        "date-day = { $day }\ndate-weekdays = ma, ti\n"
        "quote-not-available = Ei nähtävissä.\n"
        "role = { $role ->\n    [mentor] Mentorina { $note }\n   *[other] Mukana { $note }\n }\n",
        "words/sv/a.ftl": "locale = sv-FI\nhello = Hej { $name }.\nlist = Med: { $who }\n",
        "packs/guide/v1/words/fi.ftl": "Q-1 = Miten menee?\nQ-1-well = Hyvin\nQ-1-so = Vaihdellen\n",
        "packs/guide/v1/words/sv.ftl": "Q-1 = Hur går det?\nQ-1-well = Bra\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Phrasebook(tmp_path / "words", (tmp_path / "packs",))


@pytest.mark.parametrize(
    ("text", "reader", "said"),
    [
        (When(datetime(2026, 12, 1, 12, 0, tzinfo=UTC)), FI, "tiistaina 1.12. klo 14.00"),
        (When(datetime(2026, 12, 1, 12, 0, tzinfo=UTC)), EN, "Tuesday 1 December, 14:00"),
        (When(datetime(2026, 12, 2, 12, 0, tzinfo=UTC), short=True), FI, "ke 2.12. klo 14.00"),
        (When(datetime(2026, 12, 2, 12, 0, tzinfo=UTC), short=True), EN, "Wed 2 Dec, 14:00"),
        (When(datetime(2026, 7, 5, 21, 30, tzinfo=UTC)), FI, "maanantaina 6.7. klo 0.30"),
        (
            When(datetime(2026, 7, 5, 6, 5, tzinfo=UTC)),
            Reader("fi", "Europe/Stockholm"),
            "sunnuntaina 5.7. klo 8.05",
        ),
        (Day(date(2027, 1, 15)), FI, "15.1.2027"),
        (Day(date(2027, 1, 15)), EN, "15 January 2027"),
        (Items(("a", "b", "c")), FI, "a, b ja c"),
        (Items(("a", "b", "c")), EN, "a, b and c"),
        (Items(("omaiset ja läheiset", "työ ja muu elämä")), FI, "omaiset ja läheiset, työ ja muu elämä"),
        (Items(("families and friends", "a", "b")), EN, "families and friends, a, b"),
        (Items((Name("a"), say("button-later"))), FI, "Aino Virtanen ja Myöhemmin"),
        (Items(("a",)), FI, "a"),
        (Items(()), FI, ""),
        (Name("a"), EN, "Aino Virtanen"),
        (say("button-stop"), Reader("fi-easy", "Europe/Helsinki"), "Lopeta tähän"),
        (say("button-stop"), Reader("en-US", "Europe/Helsinki"), "Stop here"),
        (say("button-stop"), Reader("", "Europe/Helsinki"), "Lopeta tähän"),
    ],
)
def test_what_is_said(book: Phrasebook, text: Text, reader: Reader, said: str) -> None:
    assert book.text(text, reader, NOBODY) == said


def test_a_moment_without_a_zone_is_refused(book: Phrasebook) -> None:
    naive = datetime(2026, 12, 1, 12, 0)  # noqa: DTZ001 - the mistake that is refused
    with pytest.raises(ValueError, match="zone"):
        book.text(When(naive), FI, NOBODY)


@pytest.mark.parametrize("seen_by", SeenBy)
@pytest.mark.parametrize("kind", ["pair", "group"])
@pytest.mark.parametrize("language", ["fi", "en", "sv", "fi-easy"])
def test_each_promise_of_who_will_see_an_answer_has_words(
    book: Phrasebook, seen_by: SeenBy, kind: str, language: str
) -> None:
    reader = Reader(language, "Europe/Helsinki")
    full = book.text(promise(seen_by, kind), reader, NOBODY)
    again = book.text(promise(seen_by, kind, again=True), reader, NOBODY)
    assert full.endswith(".")
    assert again.endswith(".")
    assert len(again) <= len(full)


def test_a_phrase_that_a_language_lacks_is_said_in_finnish(small: Phrasebook) -> None:
    sv = Reader("sv", "Europe/Helsinki")
    assert small.text(say("hello", name=Name("a")), sv, NOBODY) == "Hej Aino Virtanen."
    assert small.text(say("only-fi"), sv, NOBODY) == "Vain suomeksi"
    assert small.text(say("Q-1", pack="guide/v1"), sv, NOBODY) == "Hur går det?"
    assert small.text(say("Q-1-so", pack="guide/v1"), sv, NOBODY) == "Vaihdellen"


@pytest.mark.parametrize(
    "phrase", [say("no-such"), say("Q-1"), say("no-such", pack="guide/v1"), say("Q-1", pack="x/v1")]
)
def test_a_phrase_that_is_nowhere_is_named(small: Phrasebook, phrase: Text) -> None:
    with pytest.raises(MissingWords, match=r"no-such|Q-1"):
        small.text(phrase, FI, NOBODY)


def test_a_phrase_without_its_argument_is_named_and_never_shown(small: Phrasebook) -> None:
    with pytest.raises(MissingWords, match="hello"):
        small.text(say("hello"), FI, NOBODY)


def test_counts_take_their_form(small: Phrasebook) -> None:
    assert [small.text(say("days", count=count), FI, NOBODY) for count in (1, 2)] == [
        "yksi päivä",
        "2 päivää",
    ]


def tagged(typed: str) -> str:
    return f"‹{typed}›"


def test_typed_words_and_names_are_escaped_and_our_own_sentences_are_not(small: Phrasebook) -> None:
    text = say("list", who=Items((Name("b"), "kirjoitettu", say("only-fi"), Words("x"), Words("gone"))))
    answers = People(x=Opened("Q-9", "", "sanat", ()))
    said = small.text(text, FI, answers, tagged)
    assert said == "Mukana: ‹Bo <Ek>›, ‹kirjoitettu›, Vain suomeksi, ‹sanat› ja Ei nähtävissä."


@given(st.text(max_size=3000), st.text(max_size=600))
def test_typed_words_come_through_unchanged_whatever_they_are(
    book: Phrasebook, words: str, more: str
) -> None:
    """Long ones, ones with braces, and ones with signs that the book uses itself."""
    label = book.text(say("chosen", label=words + "\ue0000\ue001" + more), FI, NOBODY)
    assert label.endswith(words + "\ue0000\ue001" + more)


def test_long_words_in_one_of_several_forms(small: Phrasebook) -> None:
    long = "sana " * 1000
    assert small.text(say("role", role="mentor", note=long), FI, NOBODY) == f"Mentorina {long}"


def test_a_quote_holds_the_words_for_those_who_may_read_them(small: Phrasebook) -> None:
    told = message(Quote("Aino", "x"), Quote("Aino", "gone"))
    answers = People(x=Opened("Q-1", "guide/v1", "Omin sanoin.", ("well", "so")))
    first, second = small.word(told, FI, answers).parts
    assert first == Quote("Aino", "Hyvin ja Vaihdellen\nOmin sanoin.")
    assert second == Quote("Aino", "Ei nähtävissä.")


def test_an_answer_whose_options_nobody_knows_any_more_says_so(small: Phrasebook) -> None:
    """A pack that was taken away must not stop a message for ever."""
    answers = People(x=Opened("Q-1", "guide/v7", "", ("well",)))
    assert small.text(Words("x"), FI, answers) == "Ei nähtävissä."


BUTTON = Button(say("button-later"), command("later"))
WORDED = Button("Myöhemmin", command("later"))
FORM = Form(
    Payload("r1", 1, "_form", ""),
    say("button-skip"),
    (Field("f", Name("b"), FieldKind.ONE, (Option("o", say("button-back")),), hint=say("seen-by-author")),),
    say("button-later"),
    (Name("b"),),
)
WORDED_FORM = Form(
    Payload("r1", 1, "_form", ""),
    "Ohita",
    (Field("f", "Bo <Ek>", FieldKind.ONE, (Option("o", "Takaisin"),), hint="Vain sinä näet tämän."),),
    "Myöhemmin",
    ("‹Bo <Ek>›",),
)


def test_every_text_of_a_message_becomes_words(book: Phrasebook) -> None:
    told = message(
        Say(say("seen-by-author")),
        Note(Name("b")),
        Facts(((say("button-back"), Day(date(2026, 12, 3))),)),
        Attachment(FileKind.KEEPSAKE, "j1", say("button-skip")),
        Choose("s", (Option("o", Name("b")),), BUTTON),
        Actions((BUTTON,)),
        FORM,
    )
    assert book.word(told, FI, NOBODY, tagged) == Message(
        (
            Say("Vain sinä näet tämän."),
            Note("‹Bo <Ek>›"),
            Facts((("Takaisin", "3.12.2026"),)),
            Attachment(FileKind.KEEPSAKE, "j1", "Ohita"),
            Choose("s", (Option("o", "Bo <Ek>"),), WORDED),
            Actions((WORDED,)),
            WORDED_FORM,
        )
    )


def test_replies_become_words(book: Phrasebook) -> None:
    assert book.form_of(FORM, FI, NOBODY, tagged) == WORDED_FORM
    assert book.reply_of(OpenForm(FORM), FI, NOBODY, tagged) == OpenForm(WORDED_FORM, "fi")
    assert book.reply_of(ReplacePressed(message(Say(Name("a")))), FI, NOBODY) == ReplacePressed(
        message(Say("Aino Virtanen")), "fi"
    )
    errors = FormErrors((("f", say("button-skip")),))
    assert book.reply_of(errors, EN, NOBODY) == FormErrors((("f", "Skip"),))
    with_form = replace(errors, form=FORM)
    assert book.reply_of(with_form, FI, NOBODY, tagged) == FormErrors((("f", "Ohita"),), WORDED_FORM, "fi")


def test_aliases_of_a_word_come_from_every_language_in_lower_case(tmp_path: Path) -> None:
    for language, words in {"fi": "Liity, Tule  mukaan", "en": "Join, liity"}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(f"word-join = {words}\n", encoding="utf-8")
    book = Phrasebook(tmp_path, ())
    assert sorted(book.aliases("word-join")) == ["join", "liity", "tule mukaan"]
    assert book.aliases("word-other") == ()


def test_a_file_that_is_not_fluent_is_named(tmp_path: Path) -> None:
    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / "bad.ftl").write_text("hello = Hei\nthis is no phrase\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.ftl is not Fluent"):
        Phrasebook(tmp_path, ()).text(say("hello"), FI, NOBODY)


def test_the_sentences_for_platforms_that_cannot_show_something(book: Phrasebook) -> None:
    words = book.fit_words(EN)
    assert all((words.by_number, words.by_numbers, words.no_file))
