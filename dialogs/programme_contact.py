"""The person whom participants may turn to with a concern: named by a lead, with that person's own yes.

Never a lead of the programme, and nobody's supervisor: who answers says so with the yes.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.message import Actions, Button, Facts, Name, Say, Text, command, say
from bot.domain.people import Person
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Given, Run
from dialogs import naming
from dialogs.commands import Call, Handler
from dialogs.concern_contact import contact_gone, reachable
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import one
from dialogs.leading import for_led, of_lead
from dialogs.naming import tell_leads
from dialogs.programme_leads import YES, yes_or_no
from dialogs.script import AsForm, Script


class AskContact(Dialog):
    """A lead names somebody, who is then asked. The subject is the programme."""

    name = "programme-contact"

    def script(self, desk: Desk, run: Run) -> Script:
        """The name, and who is meant."""
        steps, title = naming.steps(desk, run, say("contact-ask-name")), say("form-title-programme-contact")
        return Script(dialog=self.name, steps=steps, title=title, form=AsForm.EXPECTED)

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """Not found; or a lead, who cannot be the one."""
        programme = desk.world.find(Programme, run.subject)
        picked = given.options[0] if step == naming.WHO and isinstance(given, Chosen) else ""
        if programme is not None and picked in programme.leads:
            return say("contact-never-a-lead", name=Name(picked))
        return naming.problem(desk, step, given)

    def done(self, desk: Desk, run: Run) -> None:
        """Ask them; nothing changes before their yes."""
        programme = of_lead(desk, run.subject)
        wanted = one(run, naming.WHO)
        if programme is None or desk.world.find(Person, wanted) is None:
            return
        if wanted == programme.concern:
            desk.say(Say(say("contact-already", name=Name(wanted))))
            return
        desk.open("contact-consent", wanted, programme.id, occurrence=desk.event.id, args=(desk.me.id,))
        desk.say(Say(say("contact-asked", name=Name(wanted))))


class ContactConsent(Dialog):
    """Asks somebody to be there for concerns. The subject is the programme, `args` the lead who asks."""

    name = "contact-consent"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """What it means, and a yes or no."""
        programme = desk.world.find(Programme, run.subject)
        name = programme.name if programme else ""
        ask = say("contact-consent-ask", name=Name(run.args[0]), programme=name)
        return yes_or_no(self.name, ask, say("contact-consent-note"))

    def moot(self, desk: Desk, run: Run) -> bool:
        """The programme is gone; or they lead it by now, or are the one already."""
        programme = desk.world.find(Programme, run.subject)
        if programme is None or not programme.leads:
            return True
        return run.person in programme.leads or run.person == programme.concern

    def done(self, desk: Desk, run: Run) -> None:
        """With a yes they are the one from now on; the leads hear either way."""
        programme = desk.world.find(Programme, run.subject)
        if programme is None or self.moot(desk, run):
            desk.say(Say(say("consent-settled")))
        elif one(run, "answer") == YES:
            before = desk.world.find(Person, programme.concern) if programme.concern else None
            if before is not None:
                desk.tell(before.id, Say(say("contact-no-more", programme=programme.name)))
            kept = desk.world.keep(replace(programme, concern=run.person))
            stop = Button(say("button-contact-end"), command("programme-contact-end", kept.id))
            desk.say(Say(say("contact-consent-thanks", programme=kept.name)), Actions((stop,)))
            tell_leads(desk, kept, say("contact-joined", name=Name(run.person), programme=kept.name))
        else:
            desk.say(Say(say("consent-no")))
            told = say("contact-declined", name=Name(run.person), programme=programme.name)
            tell_leads(desk, programme, told)

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence is no yes; the leads hear it without reproach."""
        programme = desk.world.find(Programme, run.subject)
        if programme is not None:
            told = say("contact-declined", name=Name(run.person), programme=programme.name)
            tell_leads(desk, programme, told)


def contact(desk: Desk, programme: Programme, call: Call) -> None:
    """Who it is, and what can be done; with nobody yet, ask for a name."""
    if not programme.concern:
        _ask(desk, programme, call)
        return
    desk.say(
        Facts(((say("programme-contact"), Name(programme.concern)),)),
        Say(say("contact-what" if reachable(desk, programme) else "contact-unreachable")),
        Actions(
            (
                Button(say("button-contact-other"), command("programme-contact-ask", programme.id)),
                Button(say("button-contact-remove"), command("programme-contact-end", programme.id)),
            )
        ),
    )


def _ask(desk: Desk, programme: Programme, call: Call) -> None:
    desk.open(AskContact.name, desk.me.id, programme.id, occurrence=desk.event.id)


def _end(desk: Desk, call: Call) -> None:
    """The contact steps down, or a lead goes without one; the other side hears it."""
    programme = desk.world.find(Programme, call.subject) if call.subject else None
    if programme is None or desk.me.id not in (programme.concern, *programme.leads) or not programme.concern:
        desk.say(Say(say("consent-settled")))
        return
    was = programme.concern
    left = desk.world.keep(replace(programme, concern=""))
    if was == desk.me.id:
        desk.say(Say(say("contact-ended")))
        contact_gone(desk, left.id)
        tell_leads(desk, left, say("contact-left", name=Name(was), programme=left.name))
        return
    desk.say(Say(say("contact-removed", name=Name(was))))
    if desk.world.find(Person, was) is not None:
        desk.tell(was, Say(say("contact-no-more", programme=left.name)))


DIALOGS: tuple[Dialog, ...] = (AskContact(), ContactConsent())
COMMANDS: dict[str, Handler] = {
    "programme-contact": for_led("programme-contact", contact),
    "programme-contact-ask": for_led("programme-contact-ask", _ask),
    "programme-contact-end": _end,
}
