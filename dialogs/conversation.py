"""Leads one run: opens it, asks, takes what is given, goes back, skips, puts off, stops. The same for every dialog."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.domain.effect import FormErrors, OpenForm
from bot.domain.journey import Journey
from bot.domain.message import (
    Actions,
    Button,
    Choose,
    Field,
    FieldKind,
    Form,
    Note,
    Part,
    Payload,
    Say,
    Style,
    Text,
    say,
)
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.run import Chosen, Given, Picked, Run, RunState, Skipped, Written
from dialogs import engine
from dialogs.desk import BUSY, Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step, StepKind

MOVE_BACK, MOVE_SKIP, MOVE_LATER, MOVE_STOP = "_back", "_skip", "_later", "_stop"
DONE_TICK = "_tick"
LATER_PAUSE = timedelta(hours=20)
STILL_IN_SIGHT = timedelta(hours=12)
"""A question asked longer ago is not what somebody answers who has just been busy with something else."""


class Conversation:
    """Opens and continues runs of the known dialogs."""

    def __init__(self, dialogs: Mapping[str, Dialog]) -> None:
        self.dialogs = dialogs

    # --- opening and asking -------------------------------------------------------------------------

    def open(
        self,
        desk: Desk,
        dialog: str,
        person: str,
        subject: str,
        *,
        occurrence: str = "",
        journey: str = "",
        args: tuple[str, ...] = (),
        given: Mapping[str, Given] | None = None,
    ) -> Run:
        """Open a dialog with a person, or take up the one about the same matter that is still waiting."""
        known = desk.run_of(dialog, person, subject, occurrence)
        if known is not None and known.state in (RunState.OPEN, RunState.LATER):
            run = desk.world.keep(engine.resume(known, desk.now))
            self.ask(desk, run, first=True)
            return run
        run = Run(
            id=known.id if known else desk.new_id("r"),
            person=person,
            dialog=dialog,
            subject=subject,
            occurrence=occurrence,
            journey=journey,
            args=args,
            pack_version=_pack_version(desk, journey),
            given=given or {},
            opened_at=desk.now,
            revision=known.revision if known else 0,
        )
        run = run if args else replace(run, args=self.dialogs[dialog].args(desk, run))
        run = desk.world.keep(engine.begin(self.script(desk, run), run, desk.now))
        self.dialogs[dialog].opened(desk, run)
        if run.state is RunState.DONE:
            self.dialogs[dialog].done(desk, run)
        else:
            self.ask(desk, run, first=True)
        return run

    def script(self, desk: Desk, run: Run) -> Script:
        """The script of a run."""
        return self.dialogs[run.dialog].script(desk, run)

    def ask(self, desk: Desk, run: Run, *, first: bool = False, before: tuple[Part, ...] = ()) -> None:
        """Ask the step that waits, in the chat, or as a form where the platform can open one now."""
        script = self.script(desk, run)
        step = script.step(run.at)
        if step is None:
            return
        self._focus(desk, run)
        lead = self.dialogs[run.dialog].lead(desk, run) if first else ()
        if script.form and first and run.person == desk.me.id and desk.event.can_open_form:
            desk.replies.append(OpenForm(self.form(script, run)))
            return
        desk.tell(run.person, *before, *lead, *question_parts(script, step, run))

    def _focus(self, desk: Desk, run: Run) -> None:
        person = desk.person(run.person)
        held = desk.world.find(Run, person.focus) if person.focus else None
        # a question that is not among these facts may still wait
        waits = held.state is RunState.OPEN if held is not None else bool(person.focus)
        busy = waits and person.focus != run.id
        acts_now = run.person == desk.me.id and not desk.by_clock
        if acts_now or not busy or desk.now - person.seen_at > BUSY:
            desk.world.keep(replace(person, focus=run.id))

    # --- taking -------------------------------------------------------------------------------------

    def give(self, desk: Desk, run: Run, given: Given | str) -> None:
        """Take what was given at the waiting step: ids, a moment, or typed words (a str)."""
        script, dialog = self.script(desk, run), self.dialogs[run.dialog]
        step = script.step(run.at)
        if step is None:
            return
        if isinstance(given, str):
            given = Chosen((given,)) if step.plain else self.keep_words(desk, run, step, given)
        elif isinstance(given, Chosen) and step.sealed:
            given = self.keep_words(desk, run, step, "", given.options)
        problem = dialog.problem(desk, run, step.id, given)
        if problem is not None:
            desk.say(Say(problem), *question_parts(script, step, run)[-1:])
            return
        moved = desk.world.keep(engine.give(script, run, given, desk.now))
        dialog.taken(desk, moved, step.id)
        self.go_on(desk, moved)

    def go_on(self, desk: Desk, run: Run) -> None:
        """Ask the next step, or finish; the hooks of `taken` may have ended the run meanwhile."""
        now = desk.world.get(Run, run.id)
        if now.revision != run.revision:
            return
        if run.state is RunState.DONE:
            self.unfocus(desk, run)
            self.dialogs[run.dialog].done(desk, run)
        elif run.state is RunState.OPEN:
            self.ask(desk, run)

    def keep_words(
        self, desk: Desk, run: Run, step: Step, words: str, options: tuple[str, ...] = ()
    ) -> Written:
        """Seal typed words or chosen options as an answer; the same step again changes the same answer."""
        earlier = engine.written(run, step.id)
        known = desk.world.find(Answer, earlier) if earlier else None
        answer = Answer(
            id=earlier or desk.new_id("a"),
            author=run.person,
            journey=run.journey,
            question=step.guide or f"{run.dialog}-{step.id}",
            seen_by=step.seen_by or SeenBy.AUTHOR,
            at=desk.now,
            pack_version=run.pack_version,
            language=desk.me.language,
            words=Sealed(words),
            options=options,
            shared_with=known.shared_with if known else (),
            agreed_to_show=known.agreed_to_show if known else False,
        )
        desk.world.keep(answer)
        return Written(answer.id, step.marks(run.person, words) if step.marks else ())

    # --- the moves, the same everywhere -------------------------------------------------------------

    def move(self, desk: Desk, run: Run, move: str) -> None:
        """Back, skip, later or stop."""
        script = self.script(desk, run)
        step = script.step(run.at)
        if move == MOVE_BACK:
            before = desk.world.keep(engine.back(script, run, desk.now))
            self.ask(desk, before)
        elif move == MOVE_SKIP and step is not None and step.optional:
            moved = desk.world.keep(engine.skip(script, run, desk.now))
            self.go_on(desk, moved)
        elif move == MOVE_SKIP:
            desk.say(Say(say("cannot-skip")))
        elif move == MOVE_LATER:
            self._later(desk, run)
        elif move == MOVE_STOP:
            self.unfocus(desk, run)
            stopped = desk.world.keep(engine.end(run, RunState.STOPPED))
            desk.say(Say(say("stopped")))
            self.dialogs[run.dialog].stopped(desk, stopped)

    def _later(self, desk: Desk, run: Run) -> None:
        resume_at = desk.allowed(run.person, desk.now + LATER_PAUSE)
        desk.world.keep(engine.later(run, resume_at))
        self.unfocus(desk, run)
        desk.say(Say(say("later-then")))

    def unfocus(self, desk: Desk, run: Run) -> None:
        """Typed text no longer answers this run; the newest other question is next, if it was asked not long ago.

        Words typed to an older one could be meant for anything, and might be shown to the partner.
        """
        person = desk.person(run.person)
        if person.focus == run.id:
            waiting = desk.world.all(
                Run,
                lambda r: (
                    r.person == person.id
                    and r.state is RunState.OPEN
                    and r.id != run.id
                    and desk.now - (r.asked_at or r.opened_at) <= STILL_IN_SIGHT
                ),
            )
            newest = max(waiting, key=lambda r: r.asked_at or r.opened_at, default=None)
            desk.world.keep(replace(person, focus=newest.id if newest else ""))

    def resume(self, desk: Desk, run: Run) -> None:
        """Bring a run that was put off back to its person."""
        self.ask(desk, desk.world.keep(engine.resume(run, desk.now)), first=True)

    def remind(self, desk: Desk, run: Run) -> None:
        """Ask once more after a silence, saying what happens if nothing comes."""
        reminded = desk.world.keep(replace(run, reminded=run.reminded + 1, asked_at=desk.now))
        self.ask(desk, reminded, before=(Say(say("remind-once")),))

    def close(self, desk: Desk, run: Run, state: RunState) -> None:
        """End a run without a word to its person: its matter is settled elsewhere (DONE), or silence (LAPSED)."""
        self.unfocus(desk, run)
        desk.world.keep(engine.end(run, state))

    def lapse(self, desk: Desk, run: Run) -> None:
        """Let a run end by silence; its dialog may tell those who wait for it."""
        self.close(desk, run, RunState.LAPSED)
        self.dialogs[run.dialog].lapsed(desk, run)

    # --- forms --------------------------------------------------------------------------------------

    def form(self, script: Script, run: Run) -> Form:
        """The whole script as one sheet, with what was given so far."""
        fields = tuple(_field(step, run) for step in script.steps)
        payload = Payload(run.id, run.revision, "_form", "")
        return Form(payload, script.title, fields, say("button-send"), script.intro)

    def submit(self, desk: Desk, run: Run, values: Mapping[str, tuple[str, ...]]) -> None:
        """Take a whole form, or answer with a kind sentence at each field that needs another look."""
        script, dialog = self.script(desk, run), self.dialogs[run.dialog]
        errors: list[tuple[str, Text]] = []
        taken: dict[str, Given] = {}
        for step in script.steps:
            given, problem = _read_field(step, values.get(step.id, ()))
            if isinstance(given, str) and step.plain:
                given = Chosen((given,))
            if problem is None and isinstance(given, Chosen | Picked):
                problem = dialog.problem(desk, run, step.id, given)
            if problem is not None:
                errors.append((step.id, problem))
            elif given is not None:
                taken[step.id] = Skipped() if isinstance(given, str) else given
        if errors:
            desk.replies.append(FormErrors(tuple(errors)))
            return
        for step in script.steps:
            typed = values.get(step.id, ("",))
            if isinstance(taken.get(step.id), Skipped) and typed and typed[0].strip():
                taken[step.id] = self.keep_words(desk, run, step, typed[0].strip())
        filled = replace(
            run, given=taken, trail=tuple(step.id for step in script.steps[:-1]), at=script.steps[-1].id
        )
        last = taken.get(filled.at, Skipped())
        done = desk.world.keep(engine.give(script, filled, last, desk.now))
        desk.replace_pressed(*dialog.summary(desk, done))
        for step in script.steps:
            dialog.taken(desk, done, step.id)
        self.go_on(desk, done)


def _pack_version(desk: Desk, journey: str) -> int:
    """The version of the guide that a run about this journey keeps to."""
    found = desk.world.find(Journey, journey) if journey else None
    return desk.programme_of(found).pack_version if found else 1


def question_parts(script: Script, step: Step, run: Run) -> tuple[Part, ...]:
    """A question as parts: what stands above, the question, who will see the answer, the ways to answer."""
    notes = [Note(say(f"seen-by-{step.seen_by.value}"))] if step.seen_by else []
    if step.note is not None:
        notes.append(Note(step.note))
    return (*step.before, Say(step.ask), *notes, *_widgets(script, step, run))


def _widgets(script: Script, step: Step, run: Run) -> tuple[Part, ...]:
    def payload(option: str) -> Payload:
        return Payload(run.id, run.revision, step.id, option)

    ways_out = [
        *([Button(say("button-back"), payload(MOVE_BACK), Style.QUIET)] if run.trail else []),
        *([Button(say("button-skip"), payload(MOVE_SKIP), Style.QUIET)] if step.optional else []),
        *([Button(say("button-later"), payload(MOVE_LATER), Style.QUIET)] if script.later else []),
        *([Button(say("button-stop"), payload(MOVE_STOP), Style.QUIET)] if script.stop else []),
    ]
    if step.kind is StepKind.MANY:
        given = run.given.get(step.id)
        ticked = given.options if isinstance(given, Chosen) else step.preset
        choose = Choose(step.id, step.options, Button(say("button-choose"), payload(DONE_TICK)), ticked)
        return (choose, Actions(tuple(ways_out))) if ways_out else (choose,)
    buttons = [Button(option.label, payload(option.id)) for option in step.options]
    everything = (*buttons, *ways_out)
    return (Actions(everything),) if everything else ()


def _field(step: Step, run: Run) -> Field:
    kinds = {StepKind.CHOOSE: FieldKind.ONE, StepKind.MANY: FieldKind.MANY, StepKind.WRITE: FieldKind.LONG}
    given = run.given.get(step.id)
    value = given.options if isinstance(given, Chosen) else step.preset
    required = not step.optional if step.kind is not StepKind.MANY else step.least > 0
    hint = step.note or (say(f"seen-by-{step.seen_by.value}") if step.seen_by else None)
    kind = kinds.get(step.kind, FieldKind.TEXT)
    return Field(step.id, step.ask, kind, step.options, required, hint, value, step.max_length)


def _read_field(step: Step, values: tuple[str, ...]) -> tuple[Given | str | None, Text | None]:
    """What a field gave: ids, a str for typed words, None for empty; or a kind sentence."""
    cleaned = tuple(value for value in values if value.strip())
    if step.kind in (StepKind.CHOOSE, StepKind.MANY):
        known = {option.id for option in step.options}
        if any(value not in known for value in cleaned):
            return None, say("field-choose-from-list")
        if step.kind is StepKind.MANY and len(cleaned) < step.least:
            return None, say("field-choose-at-least", count=step.least)
        if step.kind is StepKind.CHOOSE and not cleaned and not step.optional:
            return None, say("field-choose-one")
        return Chosen(cleaned) if cleaned or step.kind is StepKind.MANY else Skipped(), None
    if not cleaned:
        return (Skipped(), None) if step.optional else (None, say("field-write-something"))
    if len(cleaned[0]) > step.max_length:
        return None, say("text-too-long", limit=step.max_length)
    return cleaned[0], None
