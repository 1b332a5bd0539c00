"""What happens to a meeting: offered, agreed, called off, gone by. Who is told what, in one place for every dialog.

Leads of a programme that fits meetings into shifts (PATH1-03) hear the times and names of agreed, moved and
cancelled meetings; never the place, never anything that was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.agreement import AgreementState
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import Meeting, MeetingKind, MeetingState
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    FileKind,
    Part,
    Quote,
    Say,
    Style,
    Text,
    When,
    command,
    say,
)
from bot.domain.people import Person
from bot.domain.run import Given, Run, RunState
from dialogs import room
from dialogs.desk import Desk
from dialogs.meeting_card import (
    calendar_file,
    change_buttons,
    facts,
    how_agreed,
    names,
    offered_times,
    others,
    readable,
)
from dialogs.pack import CHOSEN

MEET = "meet"


# --- looking at what is there -----------------------------------------------------------------------


def find_meeting(desk: Desk, meeting_id: str) -> tuple[Meeting, Journey] | None:
    """A meeting of one of the acting person's open journeys; None for anybody else's."""
    meeting = desk.world.find(Meeting, meeting_id)
    journey = desk.world.find(Journey, meeting.journey) if meeting else None
    if meeting is None or journey is None or desk.me.id not in journey.members:
        return None
    return None if journey.state is JourneyState.CLOSED else (meeting, journey)


def next_kind(desk: Desk, journey: Journey) -> MeetingKind:
    """What kind of meeting the next one is."""
    if journey.phase is Phase.END:
        return MeetingKind.EVALUATION
    met = any(meeting.state is MeetingState.MET for meeting in desk.meetings(journey.id))
    return MeetingKind.FIRST if journey.phase is Phase.START and not met else MeetingKind.FOLLOW_UP


def moving_rule(desk: Desk, journey: Journey) -> tuple[Part, ...]:
    """What the pair agreed about moving and cancelling (ART-04), in their own agreement's words."""
    agreement, pack = desk.agreement(journey.id, AgreementState.IN_FORCE), desk.pack(journey)
    entry = agreement.entries.get(pack.use("moving"), "") if agreement else ""
    if not entry:
        return ()
    if not entry.startswith(CHOSEN):
        if not readable(desk, entry, *journey.members):
            return ()
        return (Quote(say("meeting-rule-own"), entry),)
    rule = pack.say(pack.question(pack.use("moving")).written(entry.removeprefix(CHOSEN)))
    return (Say(say("meeting-rule", rule=rule)),)


# --- showing ----------------------------------------------------------------------------------------


def propose_button(journey: Journey, style: Style = Style.PRIMARY) -> Button:
    """Propose a time."""
    return Button(say("button-propose-time"), command("meet", journey.id), style)


def open_meet(
    desk: Desk,
    journey: Journey,
    *,
    moving: str = "",
    given: dict[str, Given] | None = None,
    along: bool = False,
) -> None:
    """Ask the acting person for a time, with fresh suggestions; an older question about the same gives way.

    `along` as in `Conversation.open`.
    """
    mine = desk.world.all(Run, lambda r: (r.dialog, r.subject, r.person) == (MEET, journey.id, desk.me.id))
    for run in mine:
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
    args = (moving,) if moving else ()
    occurrence = f"{desk.event.id}:{journey.id}"
    desk.open(
        MEET, desk.me.id, journey.id,
        occurrence=occurrence, journey=journey.id, args=args, given=given, along=along,
    )  # fmt: skip


# --- changing ---------------------------------------------------------------------------------------


def offer(
    desk: Desk,
    journey: Journey,
    at: Sequence[datetime],
    *,
    meeting: Meeting | None = None,
    place: str = "",
    remote_link: str = "",
) -> Meeting:
    """The acting person offers times for a new meeting, or for one that moves or is countered; the others are asked."""
    options = tuple(sorted(at))
    fits = ((desk.me.id, options),) if journey.is_group else ()
    if meeting is None:
        offered = Meeting(
            id=desk.new_id("m"),
            journey=journey.id,
            kind=next_kind(desk, journey),
            state=MeetingState.PROPOSED,
            offered_by=desk.me.id,
            options=options,
            minutes=journey.meeting_minutes,
            at=desk.now,
            place=place,
            remote_link=remote_link,
            fits=fits,
        )
    else:
        offered = replace(
            meeting,
            state=MeetingState.PROPOSED,
            offered_by=desk.me.id,
            options=options,
            at=desk.now,
            rounds=meeting.rounds + 1,
            fits=fits,
        )
    desk.world.keep(offered)
    settle(desk, offered)
    for dialog in ("nudge", "rhythm"):
        desk.settle(dialog, journey.id)
    for partner in journey.active:
        if partner != desk.me.id:
            ask(desk, offered, journey, partner)
    return offered


def ask(desk: Desk, meeting: Meeting, journey: Journey, person: str) -> None:
    """Ask a member whether an offered time suits them."""
    desk.open("meeting-answer", person, meeting.id, occurrence=str(meeting.rounds), journey=journey.id)


def agree(desk: Desk, meeting: Meeting, journey: Journey, at: datetime) -> Meeting:
    """The time holds: everybody gets the facts and a calendar file; leads the time."""
    moved_from = meeting.starts_at
    agreed = desk.world.keep(
        replace(
            meeting,
            state=MeetingState.AGREED,
            starts_at=at,
            options=(at,),
            at=desk.now,
            sequence=meeting.sequence + (1 if moved_from is not None else 0),
            fits=tuple((who, tuple(one for one in theirs if one == at)) for who, theirs in meeting.fits),
            away=tuple(who for who, theirs in meeting.fits if at not in theirs),
        )
    )
    settle(desk, agreed)
    desk.settle(MEET, journey.id)
    for member in journey.active:
        desk.tell(
            member,
            *how_agreed(agreed, member, moved=moved_from is not None),
            facts(desk, agreed, journey, member, at),
            calendar_file(agreed, member, moved=moved_from is not None),
            change_buttons(agreed, journey, member),
        )
    everyone = names(journey.members)
    if moved_from is None:
        tell_leads(desk, journey, say("lead-meeting-agreed", names=everyone, when=When(at)))
    else:
        tell_leads(
            desk, journey, say("lead-meeting-moved", names=everyone, old=When(moved_from), when=When(at))
        )
    room.agreed(desk, journey, agreed, moved_from)
    return agreed


def call_off(desk: Desk, meeting: Meeting, journey: Journey) -> Meeting:
    """The meeting will not be. Nobody is told here but the leads, who knew of an agreed time."""
    off = desk.world.keep(replace(meeting, state=MeetingState.CANCELLED, sequence=meeting.sequence + 1))
    settle(desk, off, "met")
    if meeting.starts_at is not None:
        told = say("lead-meeting-off", names=names(journey.members), when=When(meeting.starts_at))
        tell_leads(desk, journey, told)
        room.off(desk, journey, meeting)
    return off


def gone_by(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """An offered time went by, or the question got no answer: nobody is blamed, anybody may offer anew."""
    if meeting.state is not MeetingState.PROPOSED:
        return
    if old_time_stays(desk, meeting, journey):
        return
    call_off(desk, meeting, journey)
    gone = say("meeting-gone-by", **offered_times(meeting.options))
    for member in journey.active:
        ask_anew = say("meeting-gone-by-ask", **others(journey, member))
        desk.tell(member, Say(gone), Say(ask_anew), Actions((propose_button(journey),)))


def old_time_stays(desk: Desk, meeting: Meeting, journey: Journey) -> bool:
    """Whether a group's meeting that was to move stays at its old time; the members hear it while that is ahead."""
    if not journey.is_group or meeting.starts_at is None:
        return False
    kept = desk.world.keep(
        replace(meeting, state=MeetingState.AGREED, options=(meeting.starts_at,), fits=(), at=desk.now)
    )
    settle(desk, kept)
    for member in journey.active if meeting.starts_at > desk.now else ():
        parts = facts(desk, kept, journey, member, kept.starts_at)
        desk.tell(member, Say(say("group-old-time")), parts, change_buttons(kept, journey, member))
    return True


def tell_leads(desk: Desk, journey: Journey, told: Text) -> None:
    """Tell the leads who fit meetings into shifts; not those who are members themselves."""
    programme = desk.programme_of(journey)
    if not programme.supervisor_confirms:
        return
    for lead in programme.leads:
        if lead not in journey.members and desk.world.find(Person, lead) is not None:
            desk.tell(lead, Say(told))


def calendar_update(meeting: Meeting) -> Attachment | None:
    """The file that takes a cancelled meeting out of a calendar; None when it never was in one."""
    if meeting.starts_at is None:
        return None
    return Attachment(FileKind.INVITATION, meeting.id, say("meeting-file-off"))


def settle(desk: Desk, meeting: Meeting, *more: str) -> None:
    """Nothing that was asked about the meeting's time waits any more."""
    for dialog in ("meeting-answer", "meeting-cancel", "meeting-short", "meeting-keep", *more):
        desk.settle(dialog, meeting.id)
