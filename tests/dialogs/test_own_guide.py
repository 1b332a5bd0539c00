"""A guide as one programme has it: what is off is not asked, and own words stand in their language alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.message import Message, Phrase, Say
from bot.domain.programme import Programme
from dialogs.agreement_fields import applying, fields
from dialogs.own_guide import needed, own_guide
from dialogs.pack import Pack, load_pack
from dialogs.phrasebook import Reader
from storage.message_json import message_from_json, message_to_json
from tests.dialogs.paired import ONE, OTHER, pair
from tests.talk import BOOKS, START

GUIDE = load_pack("mentoring-journey", 1)
PROGRAMME = Programme(
    id="g1", platform="playground", workspace="kotipesa", channel="yksikko", name="Rinnakkain", preset="care-work",
    pack="mentoring-journey", pack_version=1, leads=("p1",), opened_at=START,
)  # fmt: skip


def guide(**changes: object) -> Pack:
    """The guide of a programme with these changes."""
    return own_guide(GUIDE, replace(PROGRAMME, **changes))  # type: ignore[arg-type]


class Nobody:
    """A lookup that knows no one and opens nothing."""

    def name(self, person_id: str) -> str:
        return ""

    def opened(self, answer_id: str) -> None:
        return None


def said(phrase: Phrase, language: str) -> str:
    """The phrase as a reader of this language gets it."""
    return BOOKS.words.text(phrase, Reader(language, "Europe/Helsinki"), Nobody())


def test_own_words_are_said_in_their_language_and_the_guide_speaks_in_the_others() -> None:
    own = guide(texts=(("MID-03", "fi", "Mitä olet saanut?"),))

    assert said(own.say("MID-03"), "fi") == "Mitä olet saanut?"
    for language in ("fi-easy", "sv", "en"):
        assert said(own.say("MID-03"), language) == said(GUIDE.say("MID-03"), language)
    assert own.say("MID-01") == GUIDE.say("MID-01")


@given(words=st.text(min_size=1, max_size=300))
def test_own_words_are_never_read_as_fluent(words: str) -> None:
    own = guide(texts=(("TIP-01", "fi", words),))
    stored = message_from_json(message_to_json(Message((Say(own.say("TIP-01")),))))

    assert isinstance(part := stored.parts[0], Say)
    assert isinstance(part.text, Phrase)
    assert said(part.text, "fi") == words


def test_what_is_off_is_in_no_list_and_still_has_its_words() -> None:
    own = guide(questions_off=("START-02", "MID-03", "MID-02", "END-SHARED", "END-08"))
    listed = {
        *own.start,
        *own.check_in,
        *own.halfway,
        *own.end,
        *own.evaluation,
        *sum(own.agenda.values(), ()),
    }

    assert not listed & {"START-02", "MID-03", "MID-02", "END-SHARED", "END-08"}
    assert own.question("MID-03").id == "MID-03"


@given(st.frozensets(st.sampled_from(sorted(GUIDE.questions))))
def test_what_the_product_needs_is_always_asked(off: frozenset[str]) -> None:
    own = guide(questions_off=tuple(off))

    assert all(own.asks(question) for question in needed(GUIDE))
    assert {q for q in own.agreement if own.asks(q)} >= needed(GUIDE) & {*GUIDE.agreement}


def test_an_agreement_keeps_what_it_says_about_a_field_that_is_off_now() -> None:
    own = guide(questions_off=("START-07", "START-08"))
    entries = {"START-07": "option:free-talk", "START-03": "option:6-months"}

    shown = [question.id for question in fields(own, entries)]
    assert "START-07" in shown
    assert "START-08" not in shown
    assert applying(own, entries) == entries


def test_a_question_off_or_reworded_is_so_at_once_for_a_pair_on_its_way() -> None:
    both = pair(f"{OTHER}:en")
    programme = both.world().get(Programme, "g1")
    off = tuple(q for q in GUIDE.check_in if q != "MID-03")
    both.put(replace(programme, questions_off=off, texts=(("MID-03", "fi", "Mitä olet saanut tästä?"),)))

    for user in (ONE, OTHER):
        both.talk.say(user, "pohdi")
        both.talk.press(user, {ONE: "Matkalla", OTHER: "On the way"}[user])
    assert "Mitä olet saanut tästä?" in both.talk.last(ONE)
    assert "Vievätkö" not in both.talk.last(ONE)
    assert said(GUIDE.say("MID-03"), "en") in both.talk.last(OTHER)
