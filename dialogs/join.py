"""Joining: one short form, with a notice of what is kept (PATH1-04, REQ-08, REQ-41)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Items,
    Name,
    Note,
    Part,
    Say,
    Style,
    command,
    say,
)
from bot.domain.programme import Enrolment, EnrolmentState, Meets, Programme, ProgrammeState, Role
from bot.domain.run import Chosen, Given, Run, Written
from bot.domain.working_time import WorkingTime
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import chosen, one
from dialogs.join_steps import may_mentor, part_of, script
from dialogs.labels import seeks, sign_up_rows, state
from dialogs.script import Script


class Join(Dialog):
    """The sign-up form; its subject is the programme's id. Sent again, it changes the sign-up."""

    name = "join"

    def script(self, desk: Desk, run: Run) -> Script:
        """The questions that programme and preset offer; all may be skipped when a sign-up is changed."""
        programme = desk.world.get(Programme, run.subject)
        return script(desk, programme, self.name, changing=signed_up(desk, programme) is not None)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """A word of welcome to who is new, and the notice, where no form can show it."""
        programme = desk.world.get(Programme, run.subject)
        at_work = desk.books.preset(programme.preset).working_time
        greeting = Say(say("join-welcome" if at_work else "join-welcome-free"))
        welcome = (greeting,) if signed_up(desk, programme) is None else ()
        return (*welcome, *(Note(line) for line in self.script(desk, run).intro))

    def summary(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """A form leaves one line; what it says comes in the person's own chat."""
        return (Say(say("join-sent")),)

    def done(self, desk: Desk, run: Run) -> None:
        """Keep the sign-up, and tell what happens next."""
        programme = desk.world.get(Programme, run.subject)
        known = signed_up(desk, programme)
        kept_run = desk.world.keep(
            replace(run, given={step: given for step, given in run.given.items() if step != "avoid"})
        )
        if known is None and programme.state is not ProgrammeState.OPEN:
            desk.say(Say(say("join-closed", programme=programme.name)))
            return
        enrolment = desk.world.keep(_enrolment(desk, programme, run, known))
        _keep_hours(desk, enrolment)
        if known is not None:
            desk.say(Say(say("join-changed")), Facts(sign_up_rows(enrolment)))
            return
        _welcome(desk, programme, enrolment)
        if enrolment.state is EnrolmentState.WAITING:
            for lead in confirmers(programme, enrolment):
                desk.open("sign-up", lead, enrolment.id, occurrence=str(kept_run.revision))


def signed_up(desk: Desk, programme: Programme) -> Enrolment | None:
    """The acting person's sign-up to a programme, unless they have left it."""
    known = desk.enrolment_in(programme.id, desk.me.id)
    return None if known is None or known.state is EnrolmentState.LEFT else known


def confirmers(programme: Programme, enrolment: Enrolment) -> tuple[str, ...]:
    """The leads who are asked whether a sign-up fits: not the person themself."""
    return tuple(lead for lead in programme.leads if lead != enrolment.person)


def _enrolment(desk: Desk, programme: Programme, run: Run, known: Enrolment | None) -> Enrolment:
    """The sign-up as given; a changed one keeps its state, and what was skipped."""
    preset = desk.books.preset(programme.preset)
    left = desk.enrolment_in(programme.id, desk.me.id)
    role, form = part_of(programme, run)
    avoid = run.given.get("avoid")
    named = avoid if isinstance(avoid, Written) else None
    enrolment = Enrolment(
        id=left.id if left else desk.new_id("e"),
        programme=programme.id,
        person=desk.me.id,
        state=known.state if known else EnrolmentState.READY,
        role=role,
        wants=chosen(run, "wants"),
        gives=chosen(run, "gives"),
        languages=chosen(run, "languages"),
        shifts=chosen(run, "shifts"),
        meets=Meets(one(run, "meets")),
        form=form,
        capacity=int(one(run, "capacity", "1")) if may_mentor(run.given) else 1,
        notice_version=preset.notice_version,
        noticed_at=desk.now,
        at=known.at if known else desk.now,
        avoid_answer=named.answer if named else known.avoid_answer if known else "",
        avoids=named.marks if named else known.avoids if known else (),
        left_out=known.left_out if known else 0,
        paused_until=known.paused_until if known else None,
    )
    waits = known is None and programme.supervisor_confirms and confirmers(programme, enrolment)
    return replace(enrolment, state=EnrolmentState.WAITING) if waits else enrolment


def _keep_hours(desk: Desk, enrolment: Enrolment) -> None:
    """The shifts of the sign-up are the person's working time; quiet hours and absences stay."""
    hours = desk.me.working_time
    if set(hours.pattern_ids) != set(enrolment.shifts):
        desk.keep_me(working_time=replace(hours, shifts=WorkingTime.of(*enrolment.shifts).shifts))


def _welcome(desk: Desk, programme: Programme, enrolment: Enrolment) -> None:
    if enrolment.state is EnrolmentState.WAITING:
        leads = tuple(Name(lead) for lead in confirmers(programme, enrolment))
        following = say("join-next-confirm", lead=Items(leads), count=len(leads))
    else:
        following = say("join-next-ready", kind=seeks(enrolment))
    change = Button(say("button-join-show"), command("join", programme.id), Style.QUIET)
    desk.say(Say(say("join-thanks", programme=programme.name)), Say(following), Actions((change,)))


# --- the words people type ------------------------------------------------------------------------------


def join(desk: Desk, call: Call) -> None:
    """Sign up, or look at one's sign-up; with several programmes, choose first."""
    programme = desk.world.find(Programme, call.subject) if call.subject else None
    if programme is not None and _is_near(desk, programme):
        _join(desk, programme)
        return
    mine = [desk.world.get(Programme, enrolment.programme) for enrolment in desk.enrolments()]
    where, channel = desk.me.address.home, desk.event.channel
    here = [p for p in desk.open_programmes() if channel and p.is_told_in(where, channel)]
    found = here or list({p.id: p for p in (*mine, *desk.open_programmes())}.values())
    if not found:
        desk.say(Say(say("join-nothing-open")), Actions((Button(say("button-home"), command("home")),)))
    elif len(found) == 1:
        _join(desk, found[0])
    else:
        buttons = tuple(Button(programme.name, command("join", programme.id)) for programme in found)
        desk.say(Say(say("join-which")), Actions(buttons))


def change(desk: Desk, call: Call) -> None:
    """Change one's sign-up."""
    programme = desk.world.find(Programme, call.subject) if call.subject else None
    known = signed_up(desk, programme) if programme is not None else None
    if programme is None or known is None:
        join(desk, call)
        return
    avoid = {"avoid": Written(known.avoid_answer, known.avoids)} if known.avoid_answer else {}
    given: dict[str, Given] = {
        "role": Chosen((known.form if known.role is Role.PEER else known.role,)),
        "wants": Chosen(known.wants),
        "gives": Chosen(known.gives),
        "languages": Chosen(known.languages),
        "meets": Chosen((known.meets,)),
        "shifts": Chosen(known.shifts),
        "capacity": Chosen((str(known.capacity),)),
        **avoid,
    }
    desk.open("join", desk.me.id, programme.id, given=given)


def _is_near(desk: Desk, programme: Programme) -> bool:
    return desk.is_near(programme.home) and (
        programme.state is ProgrammeState.OPEN or signed_up(desk, programme) is not None
    )


def _join(desk: Desk, programme: Programme) -> None:
    known = signed_up(desk, programme)
    if known is None:
        desk.open("join", desk.me.id, programme.id)
        return
    desk.say(
        Heading(say("join-yours", programme=programme.name)),
        Facts((*sign_up_rows(known), (say("join-state"), state(known)))),
        Actions(
            (
                Button(say("button-join-change"), command("join-change", programme.id)),
                Button(say("button-leave-programme"), command("leave", known.id), Style.QUIET),
            )
        ),
    )


DIALOGS: tuple[Dialog, ...] = (Join(),)
COMMANDS: dict[str, Handler] = {"join": join, "join-change": change}
