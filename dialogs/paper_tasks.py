"""The tasks between meetings in an export: those one proposed, and what one said of them and of those of others."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Name, Text, Words, say
from bot.domain.tasks import Task
from bot.domain.world import World
from dialogs.paper import Paper


def put_tasks(paper: Paper, world: World, journey: Journey, person: str) -> None:
    """A chapter about a person's tasks on a journey, if there are any. Words of others are not theirs to take along."""
    mine = world.all(Task, lambda task: task.journey == journey.id and _concerns(task, person))
    tasks = sorted(mine, key=lambda task: (task.at, task.id))
    if tasks:
        paper.heading(say("button-tasks"), 3)
    for number, task in enumerate(tasks, start=1):
        paper.say(_line(task, person, number))
        if task.owner == person:
            paper.quote(Words(task.answer))
        paper.items(
            say("task-marked", day=paper.day(at), state=say(f"task-state-{mark}"))
            for who, mark, at in task.marks
            if who == person
        )


def _concerns(task: Task, person: str) -> bool:
    """Whether the person proposed it, or said something of it."""
    return task.owner == person or task.mark_of(person) is not None


def _line(task: Task, person: str, number: int) -> Text:
    whose = say("task-whose-own" if task.owner == person else "task-whose", name=Name(task.owner))
    state = "withdrawn" if task.withdrawn_at else task.mark_of(person) or "open"
    return say("task-item", number=number, whose=whose, state=say(f"task-state-{state}"))
