"""Which tasks there are between meetings, for whom, and what each member may do with them."""

from __future__ import annotations

from bot.domain.gate import readable
from bot.domain.journey import Journey
from bot.domain.message import Name, Part, Quote, Text, say
from bot.domain.tasks import Task, TaskMark
from dialogs.agreed import agreed
from dialogs.desk import Desk

DONE, KEPT, LET_GO, WITHDRAW = "done", "kept", "let-go", "withdraw"
MARKS = {DONE: TaskMark.DONE, KEPT: TaskMark.KEPT, LET_GO: TaskMark.LET_GO}
"""What a doer can say of a task, by the action's name."""
MOST_REMINDED = 2
"""So many tasks stand in a reminder."""


def visible(desk: Desk, journey: Journey, person: str) -> list[Task]:
    """The tasks of a journey that a person may see, oldest first."""
    tasks = desk.world.all(Task, lambda t: t.journey == journey.id and t.is_seen_by(person, journey.members))
    return sorted(tasks, key=lambda task: (task.at, task.id))


def open_for(desk: Desk, journey: Journey, person: str) -> list[Task]:
    """The tasks that a person could do, if they like; none where tasks are not agreed on (any more)."""
    if not agreed(desk, journey, "tasks"):
        return []
    return [task for task in visible(desk, journey, person) if task.is_open_for(person)]


def candidates(desk: Desk, journey: Journey, action: str) -> list[Task]:
    """The tasks with which the acting person can do an action now."""
    me = desk.me.id
    if action == WITHDRAW:
        mine = [task for task in visible(desk, journey, me) if task.owner == me]
        return [t for t in mine if t.withdrawn_at is None and t.mark_of(me) is not TaskMark.DONE]
    return open_for(desk, journey, me)


def past(desk: Desk, journey: Journey, person: str) -> list[Task]:
    """What is behind a person: done, let go or taken back, oldest first."""
    return [
        task
        for task in visible(desk, journey, person)
        if task.withdrawn_at is not None or task.mark_of(person) in (TaskMark.DONE, TaskMark.LET_GO)
    ]


def quotes(desk: Desk, reader: str, tasks: list[Task]) -> tuple[Part, ...]:
    """The tasks with number, whose they are and what the reader said of them, as far as the reader may read them."""
    return tuple(
        Quote(_label(task, reader, number), task.answer)
        for number, task in enumerate(tasks, start=1)
        if readable(desk.world, task.answer, reader)
    )


def reminded(desk: Desk, journey: Journey, reader: str) -> tuple[Part, ...]:
    """What stands in the reminder of a meeting: open tasks, if there is time for them."""
    return tuple(
        Quote(say("task-reminder"), task.answer)
        for task in open_for(desk, journey, reader)[-MOST_REMINDED:]
        if readable(desk.world, task.answer, reader)
    )


def _label(task: Task, reader: str, number: int) -> Text:
    whose = say("task-whose-own" if task.owner == reader else "task-whose", name=Name(task.owner))
    state = "withdrawn" if task.withdrawn_at else task.mark_of(reader) or "open"
    return say("task-item", number=number, whose=whose, state=say(f"task-state-{state}"))
