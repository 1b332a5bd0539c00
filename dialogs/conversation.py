"""Leads one run: opens it, asks, takes what is given, goes back, skips, puts off, stops. The same for every dialog."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.domain.effect import OpenForm
from bot.domain.journey import Journey
from bot.domain.message import Part, Say, say
from bot.domain.people import Reach
from bot.domain.privacy import Answer, Sealed, SeenBy
from bot.domain.run import Chosen, Given, Run, RunState, Written
from dialogs import company, engine, forms
from dialogs.desk import BUSY, Desk
from dialogs.dialog import Dialog
from dialogs.script import Script, Step
from dialogs.widgets import (
    MOVE_BACK,
    MOVE_LATER,
    MOVE_SKIP,
    MOVE_STOP,
    question_parts,
)

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
        along: bool = False,
    ) -> Run:
        """Open a dialog with a person, or take up the one about the same matter that is still waiting.

        `along`: it comes along with something else that the person did, so that it stays in the chat.
        """
        known = desk.run_of(dialog, person, subject, occurrence)
        if known is not None and known.state in (RunState.OPEN, RunState.LATER):
            run = desk.world.keep(engine.resume(known, desk.now))
            self.ask(desk, run, first=True, along=along)
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
        run = desk.world.get(Run, run.id)
        if run.state is RunState.DONE:
            self.dialogs[dialog].done(desk, run)
        else:
            self.ask(desk, run, first=True, along=along)
        return run

    def script(self, desk: Desk, run: Run) -> Script:
        """The script of a run."""
        return self.dialogs[run.dialog].script(desk, run)

    def ask(
        self,
        desk: Desk,
        run: Run,
        *,
        first: bool = False,
        before: tuple[Part, ...] = (),
        along: bool = False,
        on_sheet: bool = False,
    ) -> None:
        """Ask the step that waits: in the chat, or on a form where that is wanted (see `forms.opens`)."""
        script = self.script(desk, run)
        step = script.step(run.at)
        if step is None:
            self._let_rest(desk, run)
            return
        lead = self.dialogs[run.dialog].lead(desk, run) if first else ()
        if forms.opens(desk, script, run, opening=first and not along, on_sheet=on_sheet):
            self._ask_on_form(desk, script, run, lead)
            return
        if desk.person(run.person).reach is not Reach.REACHABLE:
            # nobody answers what they cannot see: it comes when they can be written to again
            desk.world.keep(replace(run, state=RunState.LATER, resume_at=None))
            return
        if run.asked_at is None:
            run = desk.world.keep(replace(run, asked_at=desk.now))
        self._focus(desk, run)
        parts = question_parts(script, step, run, kind_of(desk, run), first=first)
        desk.tell(run.person, *before, *lead, *parts)

    def _ask_on_form(self, desk: Desk, script: Script, run: Run, lead: tuple[Part, ...]) -> None:
        """Open the sheet. Where forms are expected nothing of it stands in the chat, so no typed words answer it."""
        if desk.event.expects_forms:
            self.unfocus(desk, run)
            run = desk.world.keep(replace(run, asked_at=None))
        else:
            self._focus(desk, run)
        desk.replies.append(OpenForm(forms.form(script, run, kind_of(desk, run), lead)))

    def _let_rest(self, desk: Desk, run: Run) -> None:
        """What the question was about is gone: nobody is asked any more, and whoever just answered hears so."""
        self.close(desk, run, RunState.DONE)
        if run.person == desk.me.id and not desk.by_clock:
            desk.say(Say(say("already-finished")))

    def _focus(self, desk: Desk, run: Run) -> None:
        person = desk.person(run.person)
        held = desk.world.find(Run, person.focus) if person.focus else None
        # a question that is not among these facts may still wait
        waits = held.state is RunState.OPEN if held is not None else bool(person.focus)
        busy = waits and person.focus != run.id
        acts_now = run.person == desk.me.id and not desk.by_clock
        if not acts_now and desk.reaches(run) > desk.now:
            # nobody answers what has not come yet
            return
        if acts_now or not busy or desk.now - person.seen_at > BUSY:
            desk.world.keep(replace(person, focus=run.id))

    # --- taking -------------------------------------------------------------------------------------

    def give(self, desk: Desk, run: Run, given: Given | str) -> None:
        """Take what was given at the waiting step: ids, a moment, or typed words (a str)."""
        script, dialog = self.script(desk, run), self.dialogs[run.dialog]
        step = script.step(run.at)
        if step is None:
            self._let_rest(desk, run)
            return
        if isinstance(given, str):
            given = Chosen((given,)) if step.plain else self.keep_words(desk, run, step, given)
        elif isinstance(given, Chosen) and step.sealed:
            given = self.keep_words(desk, run, step, "", given.options)
        problem = dialog.problem(desk, run, step.id, given)
        if problem is not None:
            desk.say(Say(problem), *question_parts(script, step, run, kind_of(desk, run))[-1:])
            return
        moved = desk.world.keep(engine.give(script, run, given, desk.now))
        dialog.taken(desk, moved, step.id)
        self.go_on(desk, moved)

    def go_on(self, desk: Desk, run: Run, *, on_sheet: bool = False) -> None:
        """Ask the next step, or finish; the hooks of `taken` may have ended the run meanwhile."""
        now = desk.world.get(Run, run.id)
        if now.revision != run.revision:
            return
        if run.state is RunState.DONE:
            self.unfocus(desk, run)
            self.dialogs[run.dialog].done(desk, run)
        elif run.state is RunState.OPEN:
            self.ask(desk, run, on_sheet=on_sheet)

    def keep_words(
        self, desk: Desk, run: Run, step: Step, words: str, options: tuple[str, ...] = ()
    ) -> Written:
        """Seal typed words or chosen options as an answer; the same step again changes the same answer."""
        earlier = engine.written(run, step.id)
        known = desk.world.find(Answer, earlier) if earlier else None
        seen_by = step.seen_by or SeenBy.AUTHOR
        readers = known.shared_with if known else ()
        answer = Answer(
            id=earlier or desk.new_id("a"),
            author=run.person,
            journey=run.journey,
            question=step.guide or f"{run.dialog}-{step.id}",
            seen_by=seen_by,
            at=desk.now,
            pack=_pack(desk, run),
            language=desk.me.language,
            words=Sealed(words),
            options=options,
            shared_with=_partners(desk, run) if seen_by is SeenBy.PAIR else readers,
            agreed_with=known.agreed_with if known else (),
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
                    and r.asked_at is not None
                    and desk.now - STILL_IN_SIGHT <= r.asked_at
                    and desk.reaches(r) <= desk.now
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


def kind_of(desk: Desk, run: Run) -> str:
    """Whether a run belongs to a group's journey or a pair's, as phrases take it."""
    return company.form(desk.world.find(Journey, run.journey) if run.journey else None)


def _partners(desk: Desk, run: Run) -> tuple[str, ...]:
    """Who reads what is said to the others: those who are in the journey now."""
    journey = desk.world.find(Journey, run.journey) if run.journey else None
    return tuple(sorted(journey.partners_of(run.person))) if journey else ()


def _pack(desk: Desk, run: Run) -> str:
    """The guide that a run's questions come from (`Answer.pack`); "" when it belongs to no journey."""
    found = desk.world.find(Journey, run.journey) if run.journey else None
    return desk.pack(found, run).key if found else ""


def _pack_version(desk: Desk, journey: str) -> int:
    """The version of the guide that a run about this journey keeps to."""
    found = desk.world.find(Journey, journey) if journey else None
    return desk.programme_of(found).pack_version if found else 1
