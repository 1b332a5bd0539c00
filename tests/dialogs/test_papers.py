"""Papers: each shows one reader what they may read and no word more; typed words never become markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Arrived
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import JourneyState
from bot.domain.message import Attachment, FileKind
from bot.domain.people import Person
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.programme import Enrolment
from bot.domain.run import Run, RunState
from bot.domain.world import World
from bot.turn import Names
from dialogs import papers
from dialogs.markdown import escape
from dialogs.phrasebook import Reader
from dialogs.registry import DIALOGS
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair
from tests.talk import BOOKS, START

MARKDOWN = MarkdownIt("commonmark", {"linkify": False}).enable("table").enable("strikethrough")


@pytest.fixture(name="both")
def _both() -> Pair:
    """A pair with a good deal behind it, and Ulla, who is in no pair."""
    both = pair("liam:en")
    both.talk.act("ulla", Arrived())
    for user, who in ((ONE, "A"), (OTHER, "B")):
        for question in ("MID-04", "END-02", "END-03", "END-06"):
            put(both, user, question, f"{question} of {who}")
        shared = (both.talk.id(OTHER if user == ONE else ONE),)
        put(both, user, "END-09", f"thanks from {who}", shared_with=shared)
        put(both, user, "join-avoid", f"avoided by {who}", seen_by=SeenBy.NOBODY, journey="")
        put(
            both,
            user,
            "goal-words",
            f"goal of {who}",
            id=f"g1-{user}",
            shared_with=(both.talk.id(ONE), both.talk.id(OTHER)),
        )
        put(
            both,
            user,
            "goal-words",
            f"sharper goal of {who}",
            id=f"g2-{user}",
            seen_by=SeenBy.PAIR,
            shared_with=shared,
        )
        goal = Goal(
            id=f"g-{user}", journey=JOURNEY, owner=both.talk.id(user), state=GoalState.REACHED,
            history=(f"g1-{user}", f"g2-{user}"), at=START,
        )  # fmt: skip
        both.put(goal)
        (enrolment,) = (e for e in both.world().all(Enrolment) if e.person == both.talk.id(user))
        both.put(replace(enrolment, avoid_answer=f"join-avoid-{user}", avoids=("MARK-OF-A-NAME",)))
    put(both, ONE, "START-01", "private wish of A")
    put(
        both,
        OTHER,
        "agreement-START-06a",
        "topics by B",
        seen_by=SeenBy.PAIR,
        shared_with=(both.talk.id(ONE),),
    )
    agreement = next(both.world().all(Agreement))
    both.put(
        replace(agreement, state=AgreementState.SUPERSEDED),
        replace(
            agreement,
            id="c2",
            version=2,
            entries={
                "START-04a": "option:2-weeks",
                "START-06a": f"agreement-START-06a-{OTHER}",
                f"START-01@{both.talk.id(ONE)}": f"START-01-{ONE}",
            },
        ),
    )
    return both


def put(both: Pair, user: str, question: str, words: str, **changes: Any) -> None:
    """An answer; private unless said otherwise."""
    made: dict[str, Any] = {
        "id": f"{question}-{user}", "author": both.talk.id(user), "journey": JOURNEY, "question": question,
        "seen_by": SeenBy.AUTHOR, "at": START, "words": Sealed(words), "options": (),
    }  # fmt: skip
    both.put(Answer(**{**made, **changes}))


def paper(both: Pair, user: str, kind: FileKind, subject: str) -> str | None:
    """The paper as this person gets it, with the answers that the door opens for them."""
    world = both.world()
    attachment = Attachment(kind, subject, "")
    person = world.get(Person, both.talk.id(user))
    needed = papers.answers_of(world, attachment, person.id, BOOKS)
    opened = both.talk.store.transact(lambda unit: unit.words(needed, person.id))
    assert set(opened) == needed, "asks for answers that the person may not read"
    lookup = Seen(world, opened)
    reader = Reader(person.language, person.zone)
    written = papers.write(world, attachment, person.id, reader, lookup, BOOKS, both.talk.bot.time)
    if written is None:
        return None
    text = written.markdown()
    assert lookup.looked == needed, "needs other answers than it asks for"
    return text


class Seen(Names):
    """Notes which answers were looked up."""

    def __init__(self, world: World, opened: Any) -> None:
        super().__init__(world, opened)
        self.looked: set[str] = set()

    def opened(self, answer_id: str) -> Any:
        """The answer, noted."""
        self.looked.add(answer_id)
        return super().opened(answer_id)


# --- the agreement ---------------------------------------------------------------------------------------


def test_the_agreement_shows_fields_versions_and_who_accepted(both: Pair) -> None:
    text = paper(both, OTHER, FileKind.AGREEMENT, "c2")

    assert text is not None
    assert "# Mentoring agreement" in text
    assert "**How often:** Every 2 weeks" in text
    assert "**Topics:** topics by B" in text
    assert "**Aino:** 23 November 2026" in text
    assert "## Earlier version 1" in text
    assert "**Tasks between meetings:** No" in text


def test_a_line_that_is_not_shared_is_not_on_the_partners_paper(both: Pair) -> None:
    assert "private wish of A" not in str(paper(both, OTHER, FileKind.AGREEMENT, "c2"))
    assert "private wish of A" in str(paper(both, ONE, FileKind.AGREEMENT, "c2"))


@pytest.mark.parametrize("user", [LEAD, "ulla"])
def test_others_get_no_paper_of_the_pair(both: Pair, user: str) -> None:
    assert paper(both, user, FileKind.AGREEMENT, "c2") is None
    assert paper(both, user, FileKind.KEEPSAKE, JOURNEY) is None
    assert paper(both, user, FileKind.EXPORT, both.talk.id(ONE)) is None


def test_a_draft_is_no_paper(both: Pair) -> None:
    draft = replace(both.world().get(Agreement, "c2"), id="c3", version=3, state=AgreementState.DRAFT)
    both.put(draft)

    assert paper(both, ONE, FileKind.AGREEMENT, "c3") is None


# --- the keepsake ----------------------------------------------------------------------------------------


def test_the_keepsake_holds_own_words_and_thanks_received(both: Pair) -> None:
    both.change(state=JourneyState.CLOSED, closed_at=START + timedelta(days=180))

    text = paper(both, ONE, FileKind.KEEPSAKE, JOURNEY)

    assert text is not None
    for own in (
        "MID-04 of A",
        "END-02 of A",
        "END-06 of A",
        "sharper goal of A",
        "- goal of A",
        "thanks from B",
    ):
        assert own in text
    assert "Liam" in text
    assert "22.5.2027" in text
    assert "of B" not in text
    assert "thanks from A" not in text


def test_thanks_that_were_not_passed_on_stay_away(both: Pair) -> None:
    put(both, OTHER, "END-09", "thanks from B")

    assert "thanks from B" not in str(paper(both, ONE, FileKind.KEEPSAKE, JOURNEY))


# --- the export ------------------------------------------------------------------------------------------


def test_the_export_holds_everything_of_the_person(both: Pair) -> None:
    both.talk.say(ONE, "työajat")

    text = paper(both, ONE, FileKind.EXPORT, both.talk.id(ONE))

    assert text is not None
    world = both.world()
    me = both.talk.id(ONE)
    for answer in world.all(Answer, lambda a: a.author == me):
        assert answer.id in papers.answers_of(world, Attachment(FileKind.EXPORT, me, ""), me, BOOKS)
    for own in (
        "private wish of A",
        "avoided by A",
        "goal of A",
        "END-03 of A",
        "Rinnakkain",
        "Liam",
        "Työajat",
    ):
        assert own in text
    assert "Vain sinä näet tämän." in text
    assert "Olet näyttänyt tämän: Liam." in text


@pytest.mark.parametrize("dialog", sorted(DIALOGS))
def test_the_export_names_a_conversation_in_words_of_people(both: Pair, dialog: str) -> None:
    me = both.talk.id(ONE)
    both.put(Run(id="r-old", dialog=dialog, person=me, subject="s", state=RunState.DONE, opened_at=START))

    text = str(paper(both, ONE, FileKind.EXPORT, me))

    assert f": {dialog}, " not in text
    assert "Muu keskustelu" not in text


def test_the_export_names_a_conversation_that_is_no_longer_held(both: Pair) -> None:
    me = both.talk.id(ONE)
    both.put(
        Run(id="r-old", dialog="long-gone", person=me, subject="s", state=RunState.DONE, opened_at=START)
    )

    text = str(paper(both, ONE, FileKind.EXPORT, me))

    assert "Muu keskustelu, valmis" in text
    assert "long-gone" not in text


def test_the_export_holds_no_private_word_of_others_and_no_mark_of_a_name(both: Pair) -> None:
    text = str(paper(both, ONE, FileKind.EXPORT, both.talk.id(ONE)))

    assert "topics by B" in text
    assert "MARK-OF-A-NAME" not in text
    for foreign in ("avoided by B", "END-02 of B", "MID-04 of B", "goal of B"):
        assert foreign not in text


@pytest.mark.parametrize("phrase", ["vie", "lataa"])
def test_the_person_gets_it_in_their_chat(both: Pair, phrase: str) -> None:
    both.talk.say(ONE, f"omat tiedot {phrase}")

    pages, text = both.talk.bot.phones[ONE][-1].files.values()
    assert (pages.name, text.name) == ("omat tiedot.pdf", "omat tiedot.md")
    assert pages.content.startswith(b"%PDF")
    assert "private wish of A" in text.content.decode()


# --- no markup -------------------------------------------------------------------------------------------

PIECES = (
    "a", "hyvä", "1", " ", "  ", "    ", "\t", "\n", "\n\n", "#", "## ", "*", "**", "_", "`", "```", "~~", "~~~", "[",
    "](b)", "![", "<b>", "</p>", "<!--", ">", "&amp;", "&", "|", "|-|-|", "\\", "- ", "-", "---", "+ ", "===", "1. ",
    "2) ", ":", "://", "www.", "@", "$", "[a]: b", "🙂",
)  # fmt: skip
SIGNS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def markup_of(text: str) -> set[str]:
    """The kinds of everything in a Markdown text beside plain paragraphs."""
    plain = {"paragraph_open", "paragraph_close", "inline", "text", "softbreak", "hardbreak", "text_special"}
    tokens = MARKDOWN.parse(text)
    inner = [child for token in tokens for child in token.children or ()]
    return {token.type for token in (*tokens, *inner)} - plain


@settings(max_examples=300, deadline=None)
@given(SIGNS)
def test_typed_words_are_never_markup_and_read_as_they_were_typed(words: str) -> None:
    escaped = escape(words)

    assert markup_of(escaped) == set()
    inner = [child for token in MARKDOWN.parse(escaped) for child in token.children or ()]
    shown = "".join(child.content if child.type == "text" else "\n" for child in inner)
    assert "".join(shown.split()) == "".join(words.split())


@pytest.mark.parametrize(
    "address", ["https://evil.example", "www.evil.example", "a@evil.example", "WWW.EVIL.EXAMPLE"]
)
def test_addresses_do_not_become_links(address: str) -> None:
    assert address not in escape(address)


FOREIGN = {
    "html_block",
    "html_inline",
    "link_open",
    "image",
    "code_block",
    "fence",
    "ordered_list_open",
    "hr",
}
"""Kinds of markup that no paper of ours has."""


def test_words_with_markup_stay_words_in_every_paper(both: Pair) -> None:
    nasty = "# Otsikko\n\n- lista\n<img src=x>\n[linkki](https://evil.example)\n    koodi\n1. yksi\n---"
    put(both, ONE, "MID-04", nasty)
    put(both, OTHER, "agreement-START-06a", nasty, seen_by=SeenBy.PAIR, shared_with=(both.talk.id(ONE),))
    person = both.world().get(Person, both.talk.id(OTHER))
    both.put(replace(person, name="**Liam** <b>\n# X"))
    subjects = {FileKind.AGREEMENT: "c2", FileKind.KEEPSAKE: JOURNEY, FileKind.EXPORT: both.talk.id(ONE)}
    for kind, subject in subjects.items():
        text = str(paper(both, ONE, kind, subject))
        assert not markup_of(text) & {
            "html_block",
            "html_inline",
            "link_open",
            "image",
            "code_block",
            "ordered_list_open",
        }
        headings = [t for t in MARKDOWN.parse(text) if t.type == "heading_open"]
        assert not [h for h in headings if "Otsikko" in text.splitlines()[h.map[0] if h.map else 0]]
