"""My data: everything of mine as a file, or erased for good."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.agreement import Agreement
from bot.domain.concern import Concern
from bot.domain.event import Belonging
from bot.domain.goals import Goal
from bot.domain.message import Actions, Button, FileKind, Option, Say, Style, command, say
from bot.domain.own_questions import OwnQuestion, QuestionWish
from bot.domain.people import Reach
from bot.domain.privacy import Answer
from bot.domain.programme import Enrolment, EnrolmentState, Programme, ProgrammeState
from bot.domain.run import Run
from bot.domain.tasks import Task
from bot.domain.working_time import UNSAID
from dialogs import engine
from dialogs.commands import Call, Handler
from dialogs.company import form
from dialogs.concern_contact import contact_gone
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.handing import handed
from dialogs.leaving import part
from dialogs.naming import tell_leads
from dialogs.script import Script, Step, StepKind

EXPORT_WORDS, ERASE_WORDS = "mydata-export-words", "mydata-erase-words"


class Erase(Dialog):
    """Asks once, then erases."""

    name = "erase"

    def script(self, desk: Desk, run: Run) -> Script:
        """One question with two buttons."""
        options = (Option("yes", say("option-erase-yes")), Option("no", say("option-erase-no")))
        step = Step(
            id="sure",
            ask=say("erase-ask"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            before=tuple(
                Say(say("erase-only-lead", programme=programme.name))
                for programme in desk.led()
                if programme.leads == (desk.me.id,)
            ),
            note=say("erase-note"),
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Say good-bye, then forget: words for good, the name, the sign-ups; partners are told kindly."""
        if engine.one(run, "sure") != "yes":
            desk.say(Say(say("erase-kept")))
            return
        desk.say(Say(say("erased")))
        leave_for_good(desk)


def leave_for_good(desk: Desk) -> None:
    """The person at the desk goes: partners and leads hear it kindly, and what is kept of them is erased."""
    if desk.me.erased_at is not None:
        return
    for journey in desk.journeys():
        part(desk, journey, "left", say("partner-gone", form=form(journey)), EnrolmentState.LEFT)
    for programme in desk.led():
        leads = tuple(lead for lead in programme.leads if lead != desk.me.id)
        state = programme.state if leads else ProgrammeState.CLOSED
        desk.world.keep(replace(programme, leads=leads, state=state))
    for programme in list(desk.world.all(Programme, lambda p: p.concern == desk.me.id)):
        left = desk.world.keep(replace(programme, concern=""))
        tell_leads(desk, left, say("contact-gone", programme=left.name))
    contact_gone(desk)
    forget(desk)


def forget(desk: Desk) -> None:
    """Erase what is kept of the acting person, for good; what they shared goes from the others, too."""
    me = desk.me.id
    mine = {answer.id for answer in desk.world.all(Answer, lambda a: a.author == me)}
    for goal in list(desk.world.all(Goal, lambda g: g.owner == me)):
        desk.world.drop(goal)
    for task in list(desk.world.all(Task, lambda t: me in (t.owner, *t.told))):
        if task.owner == me:
            desk.world.drop(task)
        else:
            desk.world.keep(task.without(me))
    for question in list(desk.world.all(OwnQuestion, lambda q: me in q.told)):
        if question.owner == me:
            desk.world.drop(question)
        else:
            others = tuple(person for person in question.told if person != me)
            desk.world.keep(replace(question, told=others))
    for wish in list(desk.world.all(QuestionWish, lambda w: w.person == me)):
        desk.world.drop(wish)
    for agreement in list(desk.world.all(Agreement)):
        kept = {field: entry for field, entry in agreement.entries.items() if entry not in mine}
        if kept != agreement.entries:
            numbers = {field: number for field, number in agreement.numbers.items() if field in kept}
            desk.world.keep(replace(agreement, entries=kept, numbers=numbers))
    for told in list(desk.world.all(Concern, lambda c: c.author == me)):
        desk.world.drop(told)
    for answer in list(desk.world.all(Answer, lambda a: a.author == me)):
        desk.world.drop(answer)
    for run in list(desk.world.all(Run, lambda r: r.person == me)):
        desk.world.drop(run)
    for enrolment in list(desk.world.all(Enrolment, lambda e: e.person == me)):
        desk.world.drop(enrolment)
    desk.keep_me(
        name="",
        focus="",
        erased_at=desk.now,
        reach=Reach.LEFT,
        belonging=Belonging.MEMBER,
        language_chosen=False,
        quiet_until=None,
        working_time=UNSAID,
    )


def mydata(desk: Desk, call: Call) -> None:
    """What is kept of me, and the two things to do with it."""
    wanted = call.rest.casefold().strip(" .!")
    words = desk.books.words
    if wanted in words.aliases(EXPORT_WORDS) or call.subject == "export":
        title = say("mydata-file")
        desk.say(Say(say("mydata-here")), *handed(FileKind.EXPORT, desk.me.id, title))
    elif wanted in words.aliases(ERASE_WORDS) or call.subject == "erase":
        desk.open(Erase.name, desk.me.id, desk.me.id, occurrence=desk.event.id)
    else:
        export = Button(say("button-export"), command("mydata", "export"), Style.PRIMARY)
        erase = Button(say("button-erase"), command("mydata", "erase"), Style.DANGER)
        desk.say(Say(say("mydata-what")), Actions((export, erase)))


COMMANDS: dict[str, Handler] = {"mydata": mydata}
DIALOGS: tuple[Dialog, ...] = (Erase(),)
