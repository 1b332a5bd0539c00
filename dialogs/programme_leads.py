"""Who leads a programme: a lead asks another to join in, steps down, or suggests it; each speaks for oneself.

The last lead stays until somebody else has said yes: a programme without a lead would leave its people alone.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.message import Actions, Button, Facts, Items, Name, Option, Phrase, Say, Text, command, say
from bot.domain.people import Person, Reach
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Given, Run, RunState
from dialogs import naming
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import one
from dialogs.leading import PART, for_led, of_lead
from dialogs.naming import tell_leads
from dialogs.script import AsForm, Script, Step, StepKind

YES, NO = "yes", "no"


class AskLead(Dialog):
    """A lead names somebody, who is then asked. The subject is the programme."""

    name = "programme-lead"

    def script(self, desk: Desk, run: Run) -> Script:
        """The name, and who is meant."""
        steps, title = naming.steps(desk, run, say("leads-ask-name")), say("form-title-programme-lead")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """Not found; or somebody who cannot lead: a lead already, or the one to turn to with a concern."""
        programme = desk.world.find(Programme, run.subject)
        picked = given.options[0] if step == naming.WHO and isinstance(given, Chosen) else ""
        if programme is not None and picked in programme.leads:
            return say("leads-already", name=Name(picked))
        if programme is not None and picked and picked == programme.concern:
            return say("leads-is-contact", name=Name(picked))
        return naming.problem(desk, step, given)

    def done(self, desk: Desk, run: Run) -> None:
        """Ask them; nothing changes before their yes."""
        programme = of_lead(desk, run.subject)
        wanted = one(run, naming.WHO)
        if programme is not None and desk.world.find(Person, wanted) is not None:
            desk.open("lead-consent", wanted, programme.id, occurrence=desk.event.id, args=(desk.me.id,))
            desk.say(Say(say("leads-asked", name=Name(wanted))), _ways_on(programme))


class LeadConsent(Dialog):
    """Asks somebody to lead along. The subject is the programme, `args` the lead who asks."""

    name = "lead-consent"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """What it means, and a yes or no."""
        programme = desk.world.find(Programme, run.subject)
        name = programme.name if programme else ""
        ask = say("lead-consent-ask", name=Name(run.args[0]), programme=name)
        return yes_or_no(self.name, ask, say("lead-consent-note"))

    def moot(self, desk: Desk, run: Run) -> bool:
        """The programme is gone, or they lead it already."""
        programme = desk.world.find(Programme, run.subject)
        return programme is None or not programme.leads or run.person in programme.leads

    def done(self, desk: Desk, run: Run) -> None:
        """With a yes they lead from now on; the leads hear either way."""
        programme = desk.world.find(Programme, run.subject)
        if programme is None or self.moot(desk, run) or run.person == programme.concern:
            desk.say(Say(say("consent-settled")))
        elif one(run, "answer") == YES:
            led = desk.world.keep(replace(programme, leads=(*programme.leads, run.person)))
            button = Button(say("button-programme"), command("programme", led.id))
            desk.say(Say(say("lead-consent-thanks", programme=led.name)), Actions((button,)))
            tell_leads(desk, led, say("leads-joined", name=Name(run.person), programme=led.name))
        else:
            desk.say(Say(say("consent-no")))
            told = say("leads-declined", name=Name(run.person), programme=programme.name)
            tell_leads(desk, programme, told)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence is no yes; the leads hear it without reproach."""
        programme = desk.world.find(Programme, run.subject)
        if programme is not None:
            told = say("leads-no-word", name=Name(run.person), programme=programme.name)
            tell_leads(desk, programme, told)


class LeadLeave(Dialog):
    """Asks a lead whether to step down, on their own wish or another's (`args`). The subject is the programme."""

    name = "lead-leave"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question."""
        programme = desk.world.find(Programme, run.subject)
        name = programme.name if programme else ""
        ask = (
            say("lead-leave-suggested", name=Name(run.args[0]), programme=name)
            if run.args
            else say("lead-leave-ask", programme=name)
        )
        return yes_or_no(self.name, ask, say("lead-leave-note"), "lead-leave")

    def moot(self, desk: Desk, run: Run) -> bool:
        """They do not lead any more."""
        programme = desk.world.find(Programme, run.subject)
        return programme is None or run.person not in programme.leads

    def done(self, desk: Desk, run: Run) -> None:
        """With a yes they lead no more, unless nobody else would."""
        programme = desk.world.find(Programme, run.subject)
        if programme is None or run.person not in programme.leads:
            desk.say(Say(say("consent-settled")))
        elif one(run, "answer") != YES:
            desk.say(Say(say("lead-leave-stayed")))
            if run.args:
                told = say("leads-stays", name=Name(run.person), programme=programme.name)
                tell_leads(desk, programme, told)
        elif len(programme.leads) == 1:
            _needs_successor(desk, programme)
        else:
            led = without(desk, programme, run.person)
            desk.say(Say(say("lead-leave-thanks", programme=programme.name)))
            tell_leads(desk, led, say("leads-left", name=Name(run.person), programme=programme.name))


def yes_or_no(dialog: str, ask: Text, note: Text, said: str = "consent") -> Script:
    """A question that one person answers for oneself; `said` is what the phrases of the two options begin with."""
    step = Step(
        id="answer",
        ask=ask,
        kind=StepKind.CHOOSE,
        options=tuple(Option(answer, say(f"option-{said}-{answer}")) for answer in (YES, NO)),
        note=note,
        optional=False,
    )
    return Script(dialog=dialog, steps=(step,), stop=False)


def without(desk: Desk, programme: Programme, person: str) -> Programme:
    """The programme without this lead; what waited for their word as a lead rests."""
    left = desk.world.keep(replace(programme, leads=tuple(p for p in programme.leads if p != person)))
    waits = (RunState.OPEN, RunState.LATER)
    for run in list(desk.world.all(Run, lambda r: r.person == person and r.state in waits)):
        if run.dialog == "sign-up" or (run.subject == programme.id and run.dialog.startswith("programme-")):
            desk.conversation.close(desk, run, RunState.DONE)
    return left


def leads(desk: Desk, programme: Programme, call: Call) -> None:
    """Who leads, and what can be done; a button may name a lead who should not."""
    if call.subject in programme.leads:
        _leave(desk, programme, call.subject)
        return
    others = [lead for lead in programme.leads if lead != desk.me.id]
    subject = f"{programme.id}{PART}"
    desk.say(
        Facts(((say("programme-leads"), Items(tuple(Name(lead) for lead in programme.leads))),)),
        Say(say("leads-what")) if others else None,
        Actions(
            (
                Button(say("button-lead-add"), command("programme-lead-add", programme.id)),
                *(Button(Name(lead), command("programme-leads", subject + lead)) for lead in others),
                Button(say("button-lead-leave"), command("programme-leads", subject + desk.me.id)),
            )
        ),
    )


def _leave(desk: Desk, programme: Programme, lead: str) -> None:
    if lead == desk.me.id and len(programme.leads) == 1:
        _needs_successor(desk, programme)
    elif lead == desk.me.id:
        desk.open(LeadLeave.name, lead, programme.id, occurrence=desk.event.id)
    elif desk.person(lead).reach is not Reach.REACHABLE:
        without(desk, programme, lead)
        told: Phrase = say("leads-gone", name=Name(lead))
        desk.say(Say(told), _ways_on(programme))
    else:
        desk.open(LeadLeave.name, lead, programme.id, occurrence=desk.event.id, args=(desk.me.id,))
        desk.say(Say(say("leads-suggested", name=Name(lead))), _ways_on(programme))


def _needs_successor(desk: Desk, programme: Programme) -> None:
    add = Button(say("button-lead-add"), command("programme-lead-add", programme.id))
    desk.say(Say(say("leads-last", programme=programme.name)), Actions((add,)))


def _ways_on(programme: Programme) -> Actions:
    return Actions((Button(say("button-change-more"), command("programme-change", programme.id)),))


def _add(desk: Desk, programme: Programme, call: Call) -> None:
    desk.open(AskLead.name, desk.me.id, programme.id, occurrence=desk.event.id)


DIALOGS: tuple[Dialog, ...] = (AskLead(), LeadConsent(), LeadLeave())
COMMANDS: dict[str, Handler] = {
    "programme-leads": for_led("programme-leads", leads),
    "programme-lead-add": for_led("programme-lead-add", _add),
}
