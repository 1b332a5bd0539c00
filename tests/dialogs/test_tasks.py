"""Tasks between meetings: only where they are agreed on, each for themselves, and never homework."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.event import Pressed
from bot.domain.journey import JourneyState
from bot.domain.message import command
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.tasks import Task, TaskKind, TaskMark
from tests.dialogs.extras import DIARY, TASKS, agreed, check_in, meeting_ahead, with_extras
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, Pair, pair

WORDS = "Lukekaa opas muistisairaan kohtaamisesta"


def tasks(both: Pair) -> list[Task]:
    """All tasks, oldest first."""
    return sorted(both.world().all(Task), key=lambda task: (task.at, task.id))


def propose(both: Pair, words: str = WORDS, for_whom: str = "Meille") -> Task:
    """Aino proposes a task, typed directly; her partner hears of it."""
    both.talk.say(ONE, f"välitehtävä {words}")
    both.talk.press(ONE, for_whom)
    both.talk.advance(minutes=1)
    return tasks(both)[-1]


def press(both: Pair, user: str, subject: str) -> None:
    """A standing button of tasks."""
    both.talk.act(user, Pressed(command("tasks", subject).encode()))


# --- agreed or not -----------------------------------------------------------------------------------


def test_where_the_agreement_says_no_the_word_leads_to_the_agreement_and_keeps_nothing() -> None:
    both = with_extras({"START-10": "option:no"})
    both.talk.say(ONE, "välitehtävä Lue opas")
    assert "Sopimuksenne mukaan välitehtäviä ei ole." in both.talk.last(ONE)
    both.talk.press(ONE, "Katso sopimusta")
    assert "Sopimus" in both.talk.last(ONE)
    assert tasks(both) == []
    assert both.answers(ONE) == []


def test_before_there_is_an_agreement_the_word_leads_to_it() -> None:
    both = pair()
    both.put(replace(both.world().get(Agreement, "c1"), state=AgreementState.DRAFT))
    both.talk.say(ONE, "tehtävät")
    assert "Välitehtävistä päätetään yhdessä sopimuksessa." in both.talk.last(ONE)
    assert "Katso sopimusta" in both.talk.last(ONE)


def test_without_a_journey_nothing_is_promised() -> None:
    both = with_extras(TASKS)
    both.talk.say(LEAD, "välitehtävät")
    assert both.talk.last(LEAD) == "Välitehtävistä voi sopia, kun matkasi on alkanut."


def test_tasks_go_to_rest_when_the_agreement_changes_its_mind() -> None:
    both = with_extras(TASKS)
    propose(both)
    agreed(both, **{"START-10": "option:no"})
    both.talk.new(ONE)
    meeting_ahead(both)
    both.talk.advance(days=1)
    assert WORDS not in both.talk.new(ONE)


# --- proposing ---------------------------------------------------------------------------------------


def test_the_guide_helps_with_what_a_task_is_for() -> None:
    both = with_extras(TASKS)
    both.talk.say(ONE, "tehtävät")
    assert "Välitehtäviä ei ole nyt, eikä niitä tarvitse olla." in both.talk.last(ONE)
    both.talk.press(ONE, "Ehdota tehtävää")
    both.talk.press(ONE, "Valmistellaan aihetta")
    assert "Mitä voisi miettiä tai kokeilla ennen seuraavaa tapaamista?" in both.talk.last(ONE)
    both.talk.say(ONE, WORDS)
    assert WORDS not in both.everything(OTHER)
    both.talk.press(ONE, "Meille")
    both.talk.advance(minutes=1)

    (task,) = tasks(both)
    assert (task.kind, task.doers) == (TaskKind.PREPARE, both.journey().members)
    told = both.talk.last(OTHER)
    assert "Aino ehdottaa välitehtävää." in told
    assert WORDS in told
    assert "Tämä ei ole läksy." in told


def test_the_topics_that_were_agreed_stand_above() -> None:
    both = with_extras(TASKS)
    topics = Answer(
        id="a-topics", author=both.talk.id(OTHER), journey=JOURNEY, question="agreement-START-06a",
        seen_by=SeenBy.PAIR, at=both.talk.bot.time, words=Sealed("Vuorotyö ja jaksaminen"), options=(),
        shared_with=(both.talk.id(ONE),),
    )  # fmt: skip
    both.put(topics)
    agreed(both, **TASKS, **{"START-06a": topics.id})
    both.talk.say(ONE, "tehtävät")
    both.talk.press(ONE, "Ehdota tehtävää")
    assert "Sovitut aiheet:\n  Vuorotyö ja jaksaminen" in both.talk.last(ONE)


def test_a_task_for_oneself_is_told_and_asks_nothing_of_the_other() -> None:
    both = with_extras(TASKS)
    task = propose(both, for_whom="Itselleni")
    assert task.doers == (both.talk.id(ONE),)
    assert "Aino otti itselleen välitehtävän. Sinun ei tarvitse tehdä mitään." in both.talk.last(OTHER)
    both.talk.say(OTHER, "tehtävät")
    assert f"Muiden omat\nAino:\n  {WORDS}" in both.talk.last(OTHER)
    assert "Merkitse tehdyksi" not in both.talk.last(OTHER)


def test_the_other_hears_at_the_own_working_time() -> None:
    both = with_extras(TASKS)
    both.talk.advance(hours=10)
    both.talk.new(OTHER)
    both.talk.say(ONE, f"välitehtävä {WORDS}")
    both.talk.press(ONE, "Meille")
    both.talk.advance(hours=2)
    assert both.talk.new(OTHER) == ""
    both.talk.advance(hours=12)
    assert WORDS in both.talk.new(OTHER)


def test_what_is_left_half_way_is_not_kept() -> None:
    both = with_extras(TASKS)
    both.talk.say(ONE, f"välitehtävä {WORDS}")
    both.talk.press(ONE, "Lopeta tähän")
    assert tasks(both) == []
    assert both.answers(ONE) == []
    assert WORDS not in both.everything(OTHER)


def test_during_a_pause_nobody_is_given_anything_new() -> None:
    both = with_extras(TASKS)
    both.change(state=JourneyState.PAUSED, paused_until=both.talk.bot.time.replace(year=2027))
    both.talk.say(ONE, f"välitehtävä {WORDS}")
    assert "tauolla" in both.talk.last(ONE)
    assert both.answers(ONE) == []


# --- what becomes of it --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "mark"),
    [
        ("Merkitse tehdyksi", TaskMark.DONE),
        ("Siirrä ensi kertaan", TaskMark.KEPT),
        ("Jätä pois", TaskMark.LET_GO),
    ],
)
def test_each_says_for_themselves_what_becomes_of_it_and_nobody_else_hears(
    label: str, mark: TaskMark
) -> None:
    both = with_extras(TASKS)
    propose(both)
    both.talk.new(OTHER)
    both.talk.say(ONE, "tehtävät")
    both.talk.press(ONE, label)
    (task,) = tasks(both)
    assert task.mark_of(both.talk.id(ONE)) is mark
    assert task.mark_of(both.talk.id(OTHER)) is None
    both.talk.advance(days=3)
    both.talk.say(OTHER, f"tehtävät {label}")
    assert "tehty\n" not in both.talk.new(OTHER)
    assert tasks(both)[0].mark_of(both.talk.id(OTHER)) is mark


def test_done_and_left_out_are_history_with_what_was_said_before() -> None:
    both = with_extras(TASKS)
    propose(both)
    press(both, ONE, f"kept:{tasks(both)[0].id}")
    press(both, ONE, f"done:{tasks(both)[0].id}")
    assert [mark for _, mark, _ in tasks(both)[0].marks] == [TaskMark.KEPT, TaskMark.DONE]
    both.talk.say(ONE, "tehtävät näytä aiemmat")
    assert f"1 · Oma ehdotuksesi · tehty:\n  {WORDS}" in both.talk.last(ONE)


def test_of_several_one_says_which() -> None:
    both = with_extras(TASKS)
    propose(both)
    propose(both, "Kysy tiimiltä yksi hyvä käytäntö")
    both.talk.say(ONE, "tehtävät")
    both.talk.press(ONE, "Merkitse tehdyksi")
    assert "Minkä tehtävän teit?" in both.talk.last(ONE)
    both.talk.press(ONE, "Tehtävä 2")
    assert [task.mark_of(both.talk.id(ONE)) for task in tasks(both)] == [None, TaskMark.DONE]


def test_the_author_takes_a_task_back_and_it_is_out_of_sight() -> None:
    both = with_extras(TASKS)
    task = propose(both)
    both.talk.say(ONE, "tehtävät")
    both.talk.press(ONE, "Peru ehdotus")
    both.talk.press(ONE, "Tehtävä 1")
    both.talk.advance(minutes=1)
    assert both.talk.last(OTHER) == "Aino perui ehdottamansa välitehtävän."
    assert both.world().get(Answer, task.answer).shared_with == ()
    both.talk.new(OTHER)
    both.talk.say(OTHER, "tehtävät")
    assert WORDS not in both.talk.new(OTHER)


def test_nobody_marks_or_withdraws_for_somebody_else() -> None:
    both = with_extras(TASKS)
    task = propose(both, for_whom="Itselleni")
    for action in ("done", "let-go", "withdraw"):
        press(both, OTHER, f"{action}:{task.id}")
        assert "ennalleen" in both.talk.last(OTHER)
        press(both, LEAD, f"{action}:{task.id}")
    assert tasks(both) == [task]


# --- at its moments --------------------------------------------------------------------------------------


def test_a_task_stands_in_the_reminder_if_there_is_time_for_it() -> None:
    both = with_extras(TASKS)
    propose(both)
    meeting_ahead(both)
    both.talk.advance(days=1)
    for user in (ONE, OTHER):
        assert f"Välitehtävä, jos ehdit:\n  {WORDS}" in both.everything(user)


def test_after_the_meeting_it_may_be_marked_and_silence_is_fine() -> None:
    both = with_extras(TASKS)
    propose(both)
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    assert "Jos ehdit tehdä välitehtävän, voit merkitä sen. Mitään ei ole pakko." in both.talk.new(ONE)
    both.talk.advance(days=40)
    heard = both.talk.new(ONE)
    assert heard.count("Mitään ei ole pakko.") == 0
    both.talk.press(ONE, "Siirrä ensi kertaan")
    assert "ensi kertaan" in both.talk.last(ONE)


def test_no_word_of_it_sounds_like_homework() -> None:
    both = with_extras(TASKS)
    propose(both)
    meeting_ahead(both)
    both.talk.advance(days=2)
    check_in(both, 1)
    for _ in range(3):
        both.talk.press(ONE, "Ohita")
    both.talk.say(ONE, "tehtävät")
    heard = "\n".join(both.everything(user) for user in (ONE, OTHER)).casefold()
    for word in ("myöhässä", "tekemättä", "unohdit", "muista tehdä", "pitää tehdä", "määräaika"):
        assert word not in heard


def test_who_is_new_in_a_journey_sees_no_task_from_before_and_a_leavers_tasks_go_with_them() -> None:
    both = with_extras(TASKS)
    task = propose(both)
    newcomer, one, other = "p-new", both.talk.id(ONE), both.talk.id(OTHER)
    assert not task.is_seen_by(newcomer, (one, other, newcomer))
    assert task.is_seen_by(other, (one, other, newcomer))
    assert not task.is_seen_by(other, (other, newcomer))


# --- the question that looks back ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entries", "comes"), [((TASKS,), True), ((DIARY,), True), ((TASKS, DIARY), True), ((), False)]
)
def test_whether_they_were_of_use_is_asked_only_where_they_were_agreed_on(
    entries: tuple[dict[str, str], ...], comes: bool
) -> None:
    both = with_extras(*entries)
    both.talk.say(ONE, "pohdi")
    both.talk.press(ONE, "Matkalla")
    pages = [both.talk.last(ONE)]
    while "Näytä lisää" in pages[-1]:
        both.talk.press(ONE, "Näytä lisää")
        pages.append(both.talk.last(ONE))
    question = "Missä aiheissa välitehtävistä tai päiväkirjasta on ollut apua?"
    assert (question in "\n".join(pages)) == comes


def test_everything_of_ones_own_is_erased_and_the_others_marks_stay() -> None:
    both = with_extras(TASKS)
    mine = propose(both)
    both.talk.say(OTHER, "välitehtävä Tämä on Liamin")
    both.talk.press(OTHER, "Meille")
    theirs = tasks(both)[-1]
    press(both, ONE, f"done:{theirs.id}")
    press(both, OTHER, f"done:{theirs.id}")
    both.talk.say(ONE, "omat tiedot poista")
    both.talk.press(ONE, "Poista kaikki")
    world = both.talk.world(OTHER)
    assert world.find(Task, mine.id) is None
    assert world.find(Answer, mine.answer) is None
    left = world.get(Task, theirs.id)
    assert [who for who, _, _ in left.marks] == [both.talk.id(OTHER)]
    assert left.journey == JOURNEY
