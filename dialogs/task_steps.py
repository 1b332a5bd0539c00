"""Conversations about a task between meetings: proposing one, which one is meant, what becomes of it (ART-10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.agreement import AgreementState
from bot.domain.gate import readable
from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Name, Note, Option, Part, Quote, Say, command, say
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.run import Given, Run, Written
from bot.domain.tasks import Task, TaskKind
from dialogs import engine
from dialogs.company import naming
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.task_facts import LET_GO, MARKS, WITHDRAW, candidates, quotes

WORD = "tasks"
QUESTION = "task-words"
"""The question of the answer that says what a task is."""
KIND, WORDS, WHO = "kind", "words", "who"
ALL, ME = "all", "me"
LONGEST = 1000


class Propose(Dialog):
    """A new task: what it helps with, its words, whom it is for. The subject is the journey.

    With the words given at the opening (typed after the command), only whom it is for is asked.
    """

    name = "task"

    def script(self, desk: Desk, run: Run) -> Script:
        """The guide has tasks for two purposes; each gets a hint of its own."""
        journey = desk.world.get(Journey, run.journey)
        kind = Step(
            id=KIND,
            ask=say("task-kind-ask"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(kind.value, say(f"option-task-{kind.value}")) for kind in TaskKind),
            before=_themes(desk, journey, run.person),
            when=_unsaid,
        )
        words = Step(
            id=WORDS,
            ask=say(f"task-words-{engine.one(run, KIND, TaskKind.OTHER)}"),
            kind=StepKind.WRITE,
            note=say("task-words-note"),
            seen_by=SeenBy.PAIR,
            optional=False,
            guide=QUESTION,
            max_length=LONGEST,
            when=_unsaid,
        )
        answer = engine.written(run, WORDS)
        who = Step(
            id=WHO,
            ask=say("task-who-ask"),
            kind=StepKind.CHOOSE,
            options=(Option(ALL, say("option-task-all")), Option(ME, say("option-task-me"))),
            before=(Quote(say("task-yours"), answer),) if answer else (),
            note=say("task-who-note"),
            optional=False,
        )
        steps, title = (kind, words, who), say("form-title-task")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, later=False)

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """Until it is proposed, nobody else reads it."""
        if step == WORDS:
            answer = desk.world.get(Answer, engine.written(run, WORDS))
            desk.world.keep(answer.taken_back())

    def done(self, desk: Desk, run: Run) -> None:
        """The task is there, for those who are on the journey now, and the others hear of it."""
        journey = desk.world.get(Journey, run.journey)
        answer = desk.world.find(Answer, engine.written(run, WORDS))
        if answer is None:
            desk.say(Say(say("task-moved-on")))
            return
        for_all = engine.one(run, WHO) == ALL
        others = journey.partners_of(run.person)
        # frozen consent: whoever comes to the journey later was not told and does not read it
        desk.world.keep(answer.shared(*others))
        task = desk.world.keep(
            Task(
                id=desk.new_id("t"),
                journey=journey.id,
                owner=run.person,
                kind=TaskKind(engine.one(run, KIND, TaskKind.OTHER)),
                answer=answer.id,
                told=journey.members,
                doers=journey.members if for_all else (run.person,),
                at=desk.now,
            )
        )
        desk.say(Say(naming("task-proposed" if for_all else "task-taken", others)))
        _tell_others(desk, journey, task)

    def stopped(self, desk: Desk, run: Run) -> None:
        """What was not proposed is not kept."""
        answer = desk.world.find(Answer, engine.written(run, WORDS))
        if answer is not None:
            desk.world.drop(answer)


class Which(Dialog):
    """Which task an action is about; `args` is the action. The subject is the journey."""

    name = "task-which"

    def script(self, desk: Desk, run: Run) -> Script:
        """The tasks by number, each with its words above."""
        found = candidates(desk, desk.world.get(Journey, run.subject), run.args[0])
        options = tuple(
            Option(task.id, say("task-number", number=number)) for number, task in enumerate(found, start=1)
        )
        step = Step(
            id="task",
            ask=say(f"task-which-{run.args[0]}"),
            kind=StepKind.CHOOSE,
            options=options,
            before=quotes(desk, run.person, found),
            optional=False,
        )
        steps, title = (step,) if options else (), say("form-title-task")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The action, on the chosen task."""
        act(desk, desk.world.get(Journey, run.subject), run.args[0], engine.one(run, "task"))


def propose(desk: Desk, journey: Journey, words: str = "") -> None:
    """Begin a proposal; `words` that were typed already are kept, and shown to nobody so far."""
    given: dict[str, Given] = {}
    if words:
        answer = Answer(
            id=desk.new_id("a"),
            author=desk.me.id,
            journey=journey.id,
            question=QUESTION,
            seen_by=SeenBy.PAIR,
            at=desk.now,
            language=desk.me.language,
            words=Sealed(words),
            options=(),
        )
        given = {WORDS: Written(desk.world.keep(answer).id)}
    desk.open(Propose.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id, given=given)


def act(desk: Desk, journey: Journey, action: str, chosen: str) -> None:
    """Do it, if it can still be done with this task."""
    task = next((task for task in candidates(desk, journey, action) if task.id == chosen), None)
    if task is None:
        desk.say(Say(say("task-moved-on")))
    elif action == WITHDRAW:
        _withdraw(desk, journey, task)
    else:
        desk.world.keep(task.marked(desk.me.id, MARKS[action], desk.now))
        desk.say(Say(say(f"task-{action}")))


def bring_tasks(desk: Desk, old: Journey, new: Journey) -> None:
    """What is still before somebody who goes on comes along; the old journey keeps it as it was."""
    for task in list(desk.world.all(Task, lambda t: t.journey == old.id and t.owner in new.members)):
        if any(task.is_open_for(member) for member in new.members):
            along = task
            for gone in set(old.members) - set(new.members):
                along = along.without(gone)
            desk.world.keep(replace(along, id=desk.new_id("t"), journey=new.id))


def _withdraw(desk: Desk, journey: Journey, task: Task) -> None:
    """The words are their author's: nobody else is shown them any more."""
    desk.world.keep(replace(task, withdrawn_at=desk.now))
    answer = desk.world.find(Answer, task.answer)
    if answer is not None:
        desk.world.keep(answer.taken_back())
    desk.say(Say(say("task-withdrawn")))
    for member in journey.partners_of(task.owner):
        if member in task.doers:
            desk.tell(member, Say(say("task-withdrawn-partner", name=Name(task.owner))))


def _tell_others(desk: Desk, journey: Journey, task: Task) -> None:
    """Those who do not rest hear of it: what it is, that it is no homework, and the way out."""
    for member in journey.active:
        if member == task.owner:
            continue
        mine = member in task.doers
        told = say("task-told-all" if mine else "task-told-own", name=Name(task.owner))
        ways = [Button(say("button-tasks"), command(WORD, journey.id))]
        ways += [Button(say("button-task-not-for-me"), command(WORD, f"{LET_GO}:{task.id}"))] if mine else []
        parts: tuple[Part, ...] = (Say(told), Quote(say("task-what"), task.answer))
        desk.tell(member, *parts, Note(say("task-told-note")) if mine else None, Actions(tuple(ways)))


def _themes(desk: Desk, journey: Journey, reader: str) -> tuple[Part, ...]:
    """What the agreement says the meetings are about: that is what a task helps with."""
    agreement = desk.agreement(journey.id, AgreementState.IN_FORCE)
    entry = agreement.entries.get(desk.pack(journey).use("themes"), "") if agreement else ""
    return (Quote(say("task-themes"), entry),) if readable(desk.world, entry, reader) else ()


def _unsaid(given: Mapping[str, Given]) -> bool:
    return not isinstance(given.get(WORDS), Written)
