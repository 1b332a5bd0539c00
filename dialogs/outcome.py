"""How a journey ends once its members have said what they want: it goes on anew, it closes, or they talk first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.agreement import Agreement, AgreementState
from bot.domain.goals import GoalState
from bot.domain.journey import Journey, Phase, Wish
from bot.domain.message import FileKind, Items, Name, Part, Phrase, Quote, Say, say
from bot.domain.nudges import ending
from bot.domain.people import Person
from bot.domain.programme import Enrolment, EnrolmentState, ProgrammeState
from bot.domain.run import Run, RunState
from dialogs.desk import Desk
from dialogs.handing import handed
from dialogs.journey_over import close_journey
from dialogs.reflecting import decision_step, in_touch, own, promised
from dialogs.showing import partners, show_together

CLOSING, TALK, CONFIRM, AGAIN = "closing", "talk", "confirm", "again"
AGREED, CONTINUED, RESTED = "agreed", "continued", "rested"
"""Why a journey ended (`Journey.ends_because`)."""


def wished(desk: Desk, journey: Journey, person: str, wish: Wish) -> None:
    """Keep one member's wish; the others are asked too, and nobody hears of a wish before all have one."""
    journey = with_wish(desk, journey, person, wish)
    missing = [member for member in journey.members if member not in dict(journey.wishes)]
    if not missing:
        decide(desk, journey)
        return
    desk.tell(
        person, Say(say("closing-thanks")), Say(say("closing-asked", partner=partners(journey, person)))
    )
    for member in missing:
        _ask_too(desk, journey, member)


def with_wish(desk: Desk, journey: Journey, person: str, wish: Wish) -> Journey:
    """The journey with this member's wish in place of an earlier one."""
    others = tuple(held for held in journey.wishes if held[0] != person)
    return desk.world.keep(replace(journey, wishes=(*others, (person, wish))))


def differing(journey: Journey) -> bool:
    """Whether all have said what they want, and it is not the same."""
    wishes = dict(journey.wishes)
    return set(wishes) == set(journey.members) and len(set(wishes.values())) > 1


def decide(desk: Desk, journey: Journey) -> None:
    """All have a wish: the same one holds, different ones lead to a talk."""
    if differing(journey):
        for member in _known(desk, journey):
            desk.open(TALK, member, journey.id, occurrence=ending(journey), journey=journey.id)
    elif journey.wishes[0][1] is Wish.GO_ON:
        go_on(desk, journey)
    else:
        close(desk, journey, AGREED)


def go_on(desk: Desk, journey: Journey) -> None:
    """A new journey follows the old one: same people, the old agreement as a draft, goals still open come along."""
    new = desk.world.keep(_next_journey(desk, journey))
    _hand_over(desk, journey, "closing-goes-on")
    close_journey(desk, journey, CONTINUED)
    for goal in desk.goals(journey.id):
        if goal.state is GoalState.ACTIVE:
            desk.world.keep(replace(goal, id=desk.new_id("g"), journey=new.id))
    first = desk.me.id if desk.me.id in new.members else _known(desk, new)[0]
    old = desk.agreement(journey.id, AgreementState.IN_FORCE)
    draft = desk.world.keep(
        Agreement(
            id=desk.new_id("c"),
            journey=new.id,
            version=1,
            state=AgreementState.DRAFT,
            drafted_by=first,
            at=desk.now,
            entries=dict(old.entries) if old else {},
        )
    )
    # what was agreed before is looked over as a whole, not asked anew field by field
    desk.open("agreement-review" if draft.entries else "agreement", first, draft.id, journey=new.id)


def close(desk: Desk, journey: Journey, because: str) -> None:
    """The journey is over: thanks are passed on, each gets a keepsake and a wish, and is asked about another time."""
    _hand_over(desk, journey, f"closing-{because}")
    close_journey(desk, journey, because)
    pack = desk.pack(journey)
    for member in _known(desk, journey):
        keepsake = handed(FileKind.KEEPSAKE, journey.id, say("closing-keepsake"))
        desk.tell(member, *(Say(pack.say(wish)) for wish in pack.wishes[:1]), *keepsake)
        _ask_again(desk, journey, member)


def tell_leads(desk: Desk, journey: Journey, run: Run) -> None:
    """Once an ending: the leads hear that the pair may need a word; nothing of what anybody said or left unsaid."""
    before = desk.world.all(
        Run,
        lambda r: (
            r.journey == journey.id
            and r.dialog in (CLOSING, TALK, CONFIRM)
            and r.state is RunState.LAPSED
            and r.id != run.id
        ),
    )
    if any(ending(journey) in other.occurrence for other in before):
        return
    _to_leads(desk, journey, say("closing-lead-word", names=_names(journey)))


def rest(desk: Desk, journey: Journey) -> None:
    """Close a journey that nobody decided about; the leads, who last heard that it was open, hear that it is over."""
    close(desk, journey, RESTED)
    _to_leads(desk, journey, say("closing-lead-rested", names=_names(journey)))


def _names(journey: Journey) -> Items:
    return Items(tuple(Name(member) for member in journey.members))


def _to_leads(desk: Desk, journey: Journey, told: Phrase) -> None:
    for lead in desk.programme_of(journey).leads:
        if lead not in journey.members and desk.world.find(Person, lead) is not None:
            desk.tell(lead, Say(told))


def _ask_too(desk: Desk, journey: Journey, member: str) -> None:
    if desk.world.find(Person, member) is None:
        return
    had = [
        run
        for run in desk.world.all(Run, lambda r: (r.dialog, r.person) == (CLOSING, member))
        if run.subject == journey.id and run.occurrence.startswith(ending(journey))
    ]
    if any(run.state in (RunState.OPEN, RunState.LATER) for run in had):
        return
    if not had:
        desk.open(CLOSING, member, journey.id, occurrence=ending(journey), journey=journey.id)
    elif len(had) == 1:
        occurrence = f"{ending(journey)}-wish"
        args = (decision_step(desk.pack(journey)),)
        desk.open(CLOSING, member, journey.id, occurrence=occurrence, journey=journey.id, args=args)


def _next_journey(desk: Desk, old: Journey) -> Journey:
    return Journey(
        id=desk.new_id("j"),
        programme=old.programme,
        members=old.members,
        roles=old.roles,
        form=old.form,
        host=old.host,
        began_at=desk.now,
        ends_at=desk.now + timedelta(days=desk.programme_of(old).duration_days),
        rhythm_days=old.rhythm_days,
        meeting_minutes=old.meeting_minutes,
        phase=Phase.START,
        continues=old.id,
    )


def _hand_over(desk: Desk, journey: Journey, phrase: str) -> None:
    """Tell each how it ends, with the thanks that others passed on; show shared answers that all agreed to show."""
    pack = desk.pack(journey)
    thanks: dict[str, list[Part]] = {member: [] for member in journey.members}
    for member in journey.members:
        answer = own(desk, journey.id, pack.use("thanks"), member)
        if answer is not None and promised(desk, journey, pack.use("thanks"), member):
            readers = [other for other in journey.partners_of(member) if other in answer.agreed_with]
            desk.world.keep(answer.shown(*readers))
            for other in readers:
                thanks[other].append(Quote(say("closing-thanks-from", name=Name(member)), answer.id))
    for member in _known(desk, journey):
        desk.tell(member, Say(say(phrase, partner=partners(journey, member))), *thanks[member])
    for question in (*pack.evaluation, *in_touch(pack)):
        show_together(desk, journey, question, at_the_end=True)


def _ask_again(desk: Desk, journey: Journey, member: str) -> None:
    """Ask whether to look for a partner another time, if the programme goes on and this was the last journey in it."""
    enrolment = desk.enrolment_in(journey.programme, member)
    others = [other for other in desk.journeys(member) if other.programme == journey.programme]
    if enrolment is None or enrolment.state is not EnrolmentState.PAIRED or others:
        return
    if desk.programme_of(journey).state is ProgrammeState.CLOSED:
        desk.world.keep(replace(enrolment, state=EnrolmentState.LEFT))
    else:
        desk.open(AGAIN, member, enrolment.id, occurrence=journey.id)


def set_enrolment(desk: Desk, enrolment_id: str, state: EnrolmentState) -> None:
    """Change a sign-up that still belongs to a journey that is over."""
    enrolment = desk.world.find(Enrolment, enrolment_id)
    if enrolment is not None and enrolment.state is EnrolmentState.PAIRED:
        desk.world.keep(replace(enrolment, state=state))


def _known(desk: Desk, journey: Journey) -> Sequence[str]:
    return [member for member in journey.members if desk.world.find(Person, member) is not None]
