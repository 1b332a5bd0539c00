"""Tasks between meetings, where they are agreed on: never homework, never overdue (START-10, ART-10, REQ-31)."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.journey import Journey, JourneyState
from bot.domain.message import Actions, Button, Heading, Name, Note, Part, Quote, Say, Style, command, say
from bot.domain.tasks import Task
from dialogs.agreed import agree_first, agreed
from dialogs.choosing import choose_journey, not_here
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.task_facts import DONE, KEPT, LET_GO, WITHDRAW, candidates, open_for, past, quotes, visible
from dialogs.task_steps import LONGEST, WORD, Propose, Which, act, propose
from dialogs.yes_no import plain_word

AT_ONCE = (DONE, KEPT, LET_GO)
"""With a single task to do it with, these need no question which one."""
ACTIONS = (*AT_ONCE, WITHDRAW)


def tasks(desk: Desk, call: Call) -> None:
    """The tasks of a journey; what a button under them says, or its label after the word; or a new one's words."""
    action, _, subject = call.subject.rpartition(":")
    task = desk.world.find(Task, subject)
    journey = choose_journey(desk, Call(subject=task.journey if task else subject), WORD)
    if journey is None:
        if subject:
            not_here(desk)
        elif not desk.journeys():
            desk.say(Say(say("tasks-nothing")))
        return
    if not agreed(desk, journey, "tasks"):
        desk.say(*agree_first(desk, journey, "tasks"))
        return
    action = action or _typed(desk, call.rest)
    if action in OTHERS:
        OTHERS[action](desk, journey)
    elif action in ACTIONS and task is not None:
        act(desk, journey, action, task.id)
    elif action in ACTIONS:
        _which(desk, journey, action)
    elif call.rest:
        _add(desk, journey, call.rest)
    else:
        _list(desk, journey)


def offer(desk: Desk, journey: Journey) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """For the acting person after a check-in: the open tasks, and what can be said of them. Nothing without any."""
    found = open_for(desk, journey, desk.me.id)
    if not found:
        return (), ()
    subject = found[0].id if len(found) == 1 else journey.id
    buttons = tuple(
        Button(say(f"button-task-{action}"), command(WORD, f"{action}:{subject}")) for action in AT_ONCE
    )
    return (Say(say("task-after")), *quotes(desk, desk.me.id, found)), buttons


def _typed(desk: Desk, rest: str) -> str:
    """The action whose label was typed, or ""."""
    wanted = plain_word(rest)
    labels = {plain_word(desk.words(say(f"button-task-{item}"))): item for item in (*ACTIONS, *OTHERS)}
    return labels.get(wanted, "") if wanted else ""


def _list(desk: Desk, journey: Journey) -> None:
    """What one could do, what others told they do, and what can be done with it."""
    me = desk.me.id
    mine = open_for(desk, journey, me)
    theirs = [t for t in visible(desk, journey, me) if me not in t.doers and t.is_open_for(t.owner)]
    parts: list[Part] = [*quotes(desk, me, mine)]
    if theirs:
        parts += [Heading(say("tasks-of-others")), *(_of_other(task) for task in theirs)]
    able = ["add", *(action for action in ACTIONS if candidates(desk, journey, action))]
    able += ["history"] if past(desk, journey, me) else []
    buttons = tuple(
        Button(
            say(f"button-task-{action}"),
            command(WORD, f"{action}:{journey.id}"),
            Style.PRIMARY if action == "add" else Style.PLAIN,
        )
        for action in able
    )
    lead = Say(say("tasks-open" if mine else "tasks-none"))
    desk.say(lead, *parts, Note(say("tasks-note")) if mine else None, Actions(buttons))


def _of_other(task: Task) -> Part:
    return Quote(Name(task.owner), task.answer)


def _add(desk: Desk, journey: Journey, words: str = "") -> None:
    """Propose a new one; not in the channel, where it may not have been meant for the bot, and not during a pause."""
    if journey.state is JourneyState.PAUSED:
        desk.say(Say(say("tasks-paused")))
    elif words and desk.overheard:
        desk.say(Say(say("not-in-the-channel")))
    elif len(words) > LONGEST:
        desk.say(Say(say("text-too-long", limit=LONGEST)))
    else:
        propose(desk, journey, words)


def _history(desk: Desk, journey: Journey) -> None:
    """What is behind: done, let go, taken back."""
    found = past(desk, journey, desk.me.id)
    back = Actions((Button(say("button-tasks"), command(WORD, journey.id)),))
    desk.say(Say(say("tasks-past" if found else "tasks-no-past")), *quotes(desk, desk.me.id, found), back)


def _which(desk: Desk, journey: Journey, action: str) -> None:
    """Ask which task, unless there is only one and nothing is lost by choosing it."""
    found = candidates(desk, journey, action)
    if not found:
        desk.say(Say(say("task-none")))
    elif len(found) == 1 and action in AT_ONCE:
        act(desk, journey, action, found[0].id)
    else:
        desk.open(
            Which.name, desk.me.id, journey.id, occurrence=desk.event.id, journey=journey.id, args=(action,)
        )


OTHERS: dict[str, Callable[[Desk, Journey], None]] = {"add": _add, "history": _history}
COMMANDS: dict[str, Handler] = {WORD: tasks}
DIALOGS: tuple[Dialog, ...] = (Propose(), Which())
