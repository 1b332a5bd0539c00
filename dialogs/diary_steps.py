"""Conversations about one entry of a diary: writing it, putting it into other words, deleting it (START-11, ART-11)."""

from __future__ import annotations

from bot.domain.message import Actions, Button, Note, Option, Part, Quote, Say, Style, Words, command, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Run
from dialogs import engine
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.diary_facts import ENTRY, LONGEST, label, own_entry, rewritten
from dialogs.script import AsForm, Script, Step, StepKind

WORD = "diary"
WORDS, DAY, SURE = "words", "day", "sure"


class Write(Dialog):
    """An entry, new or (`args` is its id) in other words. The subject is the journey it is written on."""

    name = "diary"

    def script(self, desk: Desk, run: Run) -> Script:
        """One field for a few lines."""
        known = own_entry(desk, run.args[0]) if run.args else None
        before: tuple[Part, ...] = (Quote(say("diary-reads-now"), known.id),) if known else ()
        if known is not None and known.shared_with:
            before = (*before, Say(say("diary-private-again")))
        step = Step(
            id=WORDS,
            ask=say("diary-edit-ask" if run.args else "diary-ask"),
            kind=StepKind.WRITE,
            before=before,
            note=say("diary-note"),
            seen_by=SeenBy.AUTHOR,
            optional=False,
            guide=known.question if known else ENTRY,
            max_length=LONGEST,
            value=(Words(known.id),) if known else (),
        )
        title = say("form-title-diary")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED, later=False)

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """An entry in other words stays on its day, and nobody else reads them."""
        answer, day = desk.world.get(Answer, engine.written(run, step)), engine.picked(run, DAY)
        if day is not None:
            desk.world.keep(rewritten(answer, day))

    def done(self, desk: Desk, run: Run) -> None:
        """It is kept."""
        kept(desk, desk.world.get(Answer, engine.written(run, WORDS)))


class Delete(Dialog):
    """Asks once, then deletes an entry for good. The subject is the entry."""

    name = "diary-delete"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question; none when it is gone already."""
        entry = own_entry(desk, run.subject)
        if entry is None:
            return Script(dialog=self.name, steps=())
        step = Step(
            id=SURE,
            ask=say("diary-delete-ask"),
            kind=StepKind.CHOOSE,
            options=(
                Option("yes", say("option-diary-delete-yes")),
                Option("no", say("option-diary-delete-no")),
            ),
            before=(Quote(label(desk, entry), entry.id),),
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Gone, or as it was."""
        entry = own_entry(desk, run.subject)
        if entry is not None and engine.one(run, SURE) == "yes":
            desk.world.drop(entry)
            desk.say(Say(say("diary-deleted")), Actions((to_diary(),)))
        else:
            desk.say(Say(say("diary-unchanged")), Actions((to_diary(),)))


def kept(desk: Desk, entry: Answer) -> None:
    """Say that an entry is in the diary, for its author alone, and what can be made of it."""
    mark = Button(say("button-diary-mark"), command(WORD, f"mark:{entry.id}"))
    look = Button(say("button-diary-look"), command(WORD, f"open:{entry.id}"))
    marks = (mark,) if entry.question == ENTRY else ()
    desk.say(Say(say("diary-kept")), Note(say("diary-seen-own")), Actions((*marks, look)))


def to_diary() -> Button:
    """The way to the diary."""
    return Button(say("button-diary"), command(WORD), Style.QUIET)
