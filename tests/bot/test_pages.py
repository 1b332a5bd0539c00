"""Papers on pages: every word that was typed can be read there, in all our letters, and none is taken for a command."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.domain.document import Block, Document, List, Paragraph, Quotation, Rows, Title
from bot.pages import set_pages

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
PIECES = (
    "hyvä", "työ", "Åsa", "#", "#set page(width: 1cm)", "*", "_", "$x$", "`", "```", "[", "]", "{", "}", "(", ")",
    "\\", "\\u{41}", "<label>", "@ref", "//", "/*", "= ", "- ", "+ ", "1. ", '"', "'", "~", "--",
    "#read(\"/etc/hosts\")", "#panic()", "\n", " ", "#import \"x\"",
)  # fmt: skip
TYPED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)


def paper(*blocks: Block, language: str = "fi") -> Document:
    return Document(language, (Title("Mentorointisopimus", level=1), *blocks))


def read(document: Document) -> PdfReader:
    return PdfReader(BytesIO(set_pages(document, AT)))


def text_of(document: Document) -> str:
    return "".join(page.extract_text() for page in read(document).pages)


def bare(text: str) -> str:
    return "".join(text.split())


def test_every_part_of_a_paper_can_be_read_on_its_pages() -> None:
    document = paper(
        Rows((("Keiden kesken", "Aino Mäkelä ja Åsa Öström"),)),
        Title("Näin on sovittu"),
        Paragraph("Tavataan työajalla.\nKävellen."),
        Quotation("Haluan oppia hyvää yötyötä."),
        List(("yksi", "toinen")),
    )

    text = bare(text_of(document))

    for words in (
        "Mentorointisopimus", "AinoMäkeläjaÅsaÖström", "Näinonsovittu", "Tavataantyöajalla.Kävellen.",
        "Haluanoppiahyvääyötyötä.", "yksi", "toinen",
    ):  # fmt: skip
        assert words in text


@pytest.mark.parametrize(
    ("language", "locale"), [("fi", "fi"), ("sv", "sv"), ("en", "en"), ("fi-easy", "fi")]
)
def test_a_paper_says_its_title_and_language_to_a_screen_reader(language: str, locale: str) -> None:
    pages = read(paper(Paragraph("Hei."), language=language))

    assert pages.metadata is not None
    assert pages.metadata.title == "Mentorointisopimus"
    assert str(pages.root_object["/Lang"]) == locale
    assert "/StructTreeRoot" in pages.root_object


def test_easy_language_has_larger_letters() -> None:
    long = Paragraph("Tämä on lause. " * 200)

    assert len(read(paper(long, language="fi-easy")).pages) > len(read(paper(long)).pages)


def test_the_same_paper_of_the_same_day_is_the_same_file() -> None:
    document = paper(Paragraph("Hei."))

    assert set_pages(document, AT) == set_pages(document, AT)
    # a real clock has parts of a second
    assert set_pages(document, AT.replace(microsecond=123456)) == set_pages(document, AT)


def test_a_long_answer_goes_on_over_pages_and_nothing_is_cut() -> None:
    words = " ".join(f"sana{number}" for number in range(4000))

    text = text_of(paper(Quotation(words)))

    assert all(f"sana{number}" in text for number in (0, 1999, 3999))


@settings(max_examples=60, deadline=None)
@given(TYPED)
def test_typed_words_are_never_commands_to_the_typesetter(words: str) -> None:
    document = paper(
        Paragraph(words), Quotation(words), Rows(((words, words),)), List((words,)), Title(words, level=2)
    )

    text = bare(text_of(document))

    assert text.count(bare(words)) >= 1


def test_a_paper_is_in_no_repr() -> None:
    document = paper(Quotation("salaisuus"), Rows((("a", "salaisuus"),)), List(("salaisuus",)))

    assert "salaisuus" not in repr(document)
    assert "salaisuus" not in repr(document.blocks)
