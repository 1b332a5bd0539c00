"""A dialog as a form: when it opens as one, which of its steps stand on a sheet, and what becomes of what was sent.

A sheet has, from the step that waits, every step that is known to apply. A step that follows from what is filled in on
it comes on the next sheet, which opens as the answer to the first. Until a sheet is sent nothing has happened: closing
it leaves nothing behind, and no typed words answer what stands on it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.domain.effect import FormErrors, OpenForm
from bot.domain.message import Form, Part, Payload, Text, say
from bot.domain.run import Chosen, Given, Picked, Run, RunState, Skipped, Written
from dialogs import engine
from dialogs.desk import Desk
from dialogs.form_fields import OWN, Trouble, Values, fields_of, read
from dialogs.script import AsForm, Script, Step

if TYPE_CHECKING:
    from dialogs.conversation import Conversation

Filled = Given | str | Trouble
Problem = Callable[[Desk, Run, str, Given], Text | None]
FORM = "_form"
"""The step of a form's payload. Its option is one that was pressed in the chat and is given along with the sheet."""
ROOM = 24
"""So many fields, and parts above them, have room on one sheet; a single step always has."""


def opens(desk: Desk, script: Script, run: Run, *, opening: bool, on_sheet: bool) -> bool:
    """Whether the step that waits is asked on a form: at the `opening` of a dialog, or after a sheet of it was sent."""
    step = script.step(run.at)
    here = run.person == desk.me.id and desk.event.can_open_form
    if not here or step is None or any(isinstance(reply, OpenForm) for reply in desk.replies):
        return False
    if script.form is AsForm.ALWAYS:
        return opening
    expected = script.form is AsForm.EXPECTED and desk.event.expects_forms
    return expected and (opening or on_sheet) and not step.in_chat


def form(
    script: Script,
    run: Run,
    kind: str,
    lead: tuple[Part, ...] = (),
    option: str = "",
    only: Collection[str] | None = None,
) -> Form:
    """The sheet at the step that waits; `lead` stands above its first question where the script has no intro.

    `kind` as in `fields_of`, `option` as in `FORM`; `only` these of its steps.
    """
    steps = tuple(step for step in on_sheet(script, run) if only is None or step.id in only)
    fields = tuple(
        field
        for number, step in enumerate(steps)
        for field in fields_of(step, run, kind, lead if number == 0 and not script.intro else ())
    )
    submit = say("button-send" if _is_last(script, run, steps) else "button-continue")
    intro = script.intro if not run.trail else ()
    return Form(Payload(run.id, run.revision, FORM, option), script.title, fields, submit, intro)


def on_sheet(script: Script, run: Run) -> tuple[Step, ...]:
    """The steps of the sheet at the step that waits."""
    if script.form is AsForm.ALWAYS:
        return script.steps
    found: list[Step] = []
    open_still = {step.id for step in script.steps if step.id not in run.trail and step.applies(run.given)}
    room = ROOM
    for step in script.steps:
        if step.id != run.at and (not found or step.id in run.trail or not step.applies(run.given)):
            continue
        if step.in_chat:
            break
        room -= len(step.before) + 2
        if found and (room < 0 or open_still & set(step.follows)):
            continue
        found.append(step)
    return tuple(found)


def _is_last(script: Script, run: Run, steps: tuple[Step, ...]) -> bool:
    """Whether nothing else is asked after this sheet, as far as one knows before it is filled in."""
    here = {step.id for step in steps}
    return all(
        step.id in here or step.id in run.trail or not step.applies(run.given) for step in script.steps
    )


# --- a sheet that comes back ------------------------------------------------------------------------


def submit(
    conversation: Conversation, desk: Desk, run: Run, payload: Payload, values: Values, kind: str
) -> None:
    """Take a sheet, or answer with a kind sentence at each field that needs another look; `kind` as in `fields_of`."""
    start = begun(conversation, desk, run, payload.option) if payload.option else run
    if start is None:
        conversation.ask(desk, run)
        return
    script, dialog = conversation.script(desk, start), conversation.dialogs[run.dialog]
    read_so = {step.id: read(desk, step, values) for step in _sent(script, start, values)}
    filled = _applying(script, start, read_so)
    troubles = {
        step_id: (trouble.field, trouble.text)
        for step_id, taken in filled.items()
        if (trouble := _trouble(dialog.problem, desk, start, step_id, taken, values)) is not None
    }
    fine = {step_id: taken for step_id, taken in filled.items() if step_id not in troubles}
    if troubles and not (fine and _is_too_much(desk, script, values)):
        said = tuple(troubles.values())
        desk.replies.append(FormErrors(said, _again(conversation, desk, run, start, payload.option, kind)))
        return
    given = {step: _given(conversation, desk, script, start, step, taken) for step, taken in fine.items()}
    done = desk.world.keep(engine.fill(script, start, given, desk.now))
    if not troubles and (summary := dialog.summary(desk, done)):
        desk.replace_pressed(*summary)
    for step_id in (*((run.at,) if payload.option else ()), *given):
        dialog.taken(desk, desk.world.get(Run, run.id), step_id)
    if troubles:
        _ask_rest(conversation, desk, done, troubles, kind)
    else:
        conversation.go_on(desk, done, on_sheet=True)


def _is_too_much(desk: Desk, script: Script, values: Values) -> bool:
    """Whether what was filled in has no room on a sheet that comes back with all of it."""
    words = sum(len(text.encode()) for texts in values.values() for text in texts)
    return script.form is AsForm.EXPECTED and 0 < desk.event.form_room < words


def _ask_rest(
    conversation: Conversation, desk: Desk, done: Run, troubles: Mapping[str, tuple[str, Text]], kind: str
) -> None:
    """Come back with what needs another look; the rest of the sheet is kept. Hooks may have ended the run."""
    now = desk.world.get(Run, done.id)
    if now.revision != done.revision:
        return
    conversation.unfocus(desk, now)
    now = desk.world.keep(replace(now, asked_at=None))
    rest = form(conversation.script(desk, now), now, kind, only=troubles)
    said = tuple(troubles.values())
    desk.replies.append(FormErrors(said, replace(rest, intro=(say("form-rest-kept"),))))


def _again(conversation: Conversation, desk: Desk, run: Run, start: Run, option: str, kind: str) -> Form:
    """The sheet that was sent, as it was opened."""
    lead = () if option or run.trail else conversation.dialogs[run.dialog].lead(desk, run)
    now = replace(start, revision=run.revision)
    return form(conversation.script(desk, start), now, kind, lead, option)


def open_after(conversation: Conversation, desk: Desk, run: Run, option: str, kind: str) -> bool:
    """Open the sheet that a press in the chat leads to, if it does. The press counts once the sheet is sent."""
    start = begun(conversation, desk, run, option)
    script = conversation.script(desk, start) if start is not None else None
    if start is None or script is None or not opens(desk, script, start, opening=False, on_sheet=True):
        return False
    sheet = form(script, replace(start, revision=run.revision), kind, (), option)
    desk.replies.append(OpenForm(sheet))
    return True


def begun(conversation: Conversation, desk: Desk, run: Run, option: str) -> Run | None:
    """The run as it would be with this option of the step that waits in the chat; None if that asks nothing more."""
    script = conversation.script(desk, run)
    step = script.step(run.at)
    if step is None or not step.in_chat or step.sealed or option not in {one.id for one in step.options}:
        return None
    given = Chosen((option,))
    if conversation.dialogs[run.dialog].problem(desk, run, step.id, given) is not None:
        return None
    ahead = engine.give(script, run, given, desk.now)
    return ahead if ahead.state is RunState.OPEN else None


def _sent(script: Script, run: Run, values: Values) -> tuple[Step, ...]:
    """The steps that stood on the sheet that was sent: facts may have changed since it opened."""
    steps = on_sheet(script, run)
    if script.form is AsForm.ALWAYS:
        return steps
    return tuple(step for step in steps if step.id in values or step.id + OWN in values)


def _applying(script: Script, run: Run, filled: Mapping[str, Filled]) -> dict[str, Filled]:
    """What was filled in at steps that apply after what was filled in before them."""
    known, found = dict(run.given), dict[str, Filled]()
    for step_id, taken in filled.items():
        step = script.step(step_id)
        if step is None or not (step_id == run.at or step.applies(known)):
            continue
        found[step_id] = taken
        if not isinstance(taken, Trouble):
            known[step_id] = Written("") if isinstance(taken, str) else taken
    return found


def _trouble(
    problem: Problem, desk: Desk, run: Run, step_id: str, taken: Filled, values: Values
) -> Trouble | None:
    if isinstance(taken, Trouble):
        return taken
    found = problem(desk, run, step_id, taken) if isinstance(taken, Chosen | Picked) else None
    line = step_id + OWN
    at_line = any(value.strip() for value in values.get(line, ()))
    return Trouble(line if at_line else step_id, found) if found is not None else None


def _given(
    conversation: Conversation, desk: Desk, script: Script, run: Run, step_id: str, taken: Filled
) -> Given:
    """What a step got, with words sealed; an empty field leaves what was given there before."""
    step = script.step(step_id)
    assert step is not None
    assert not isinstance(taken, Trouble)
    if isinstance(taken, str):
        return conversation.keep_words(desk, run, step, taken)
    if isinstance(taken, Chosen) and step.sealed:
        return conversation.keep_words(desk, run, step, "", taken.options)
    return run.given.get(step_id, taken) if isinstance(taken, Skipped) else taken
