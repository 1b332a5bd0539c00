"""What happens to a meeting: offered, agreed, called off, gone by. Who is told what, in one place for every dialog.

Leads of a programme that fits meetings into shifts (PATH1-03) hear the times and names of agreed, moved and
cancelled meetings; never the place, never anything that was said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.domain import gate
from bot.domain.agreement import AgreementState
from bot.domain.journey import Journey, JourneyState, Phase
from bot.domain.meetings import OWN_WORDS, Meeting, MeetingKind, MeetingState
from bot.domain.message import (
    Actions,
    Attachment,
    Button,
    Facts,
    FileKind,
    Items,
    Name,
    Part,
    Quote,
    Say,
    Style,
    Text,
    When,
    Words,
    command,
    say,
)
from bot.domain.people import Person
from bot.domain.run import Given, Run, RunState
from dialogs.desk import Desk
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


def partners(journey: Journey, person: str) -> Items:
    """The other members' names."""
    return Items(tuple(Name(member) for member in journey.partners_of(person)))


def next_kind(desk: Desk, journey: Journey) -> MeetingKind:
    """What kind of meeting the next one is."""
    if journey.phase is Phase.END:
        return MeetingKind.EVALUATION
    met = any(meeting.state is MeetingState.MET for meeting in desk.meetings(journey.id))
    return MeetingKind.FIRST if journey.phase is Phase.START and not met else MeetingKind.FOLLOW_UP


def agreed_place(desk: Desk, journey: Journey) -> str:
    """The place that the agreement in force names, as `Meeting.place` keeps it, or ""."""
    agreement = desk.agreement(journey.id, AgreementState.IN_FORCE)
    entries, pack = agreement.entries if agreement else {}, desk.pack(journey)
    place, where = entries.get(pack.use("place"), ""), entries.get(pack.use("where"), "")
    typed = (answer for answer in (place, where) if answer and not answer.startswith(CHOSEN))
    own = [OWN_WORDS + answer for answer in typed if readable(desk, answer, *journey.members)]
    return " ".join([*filter(None, [pack.place_in(entries)]), *own[:1]])


def last_link(desk: Desk, journey: Journey) -> str:
    """The answer id of the link of the pair's latest remote meeting, or ""."""
    links = [meeting.remote_link for meeting in desk.meetings(journey.id) if meeting.remote_link]
    return links[-1] if links else ""


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


def readable(desk: Desk, answer_id: str, *people: str) -> bool:
    """Whether all these people may read an answer, so that it can be quoted to them."""
    return all(gate.readable(desk.world, answer_id, person) for person in people)


# --- showing ----------------------------------------------------------------------------------------


def place_text(meeting: Meeting) -> Text | None:
    """The place in words for a member of the pair, or None when there is none."""
    if meeting.place_id and meeting.place_answer:
        return say(
            "place-and-words", place=say(f"place-{meeting.place_id}"), words=Words(meeting.place_answer)
        )
    if meeting.place_answer:
        return Words(meeting.place_answer)
    return say(f"place-{meeting.place_id}") if meeting.place_id else None


def facts(desk: Desk, meeting: Meeting, journey: Journey, reader: str, at: datetime) -> Facts:
    """When, with whom, where: for a member of the pair. Words that are gone, or not theirs to read, are left out."""
    rows: list[tuple[Text, Text]] = [
        (say("fact-when"), say("fact-when-minutes", when=When(at), minutes=meeting.minutes)),
        (say("fact-with"), partners(journey, reader)),
    ]
    own_words = bool(meeting.place_answer) and readable(desk, meeting.place_answer, reader)
    place = place_text(meeting if own_words else replace(meeting, place=meeting.place_id))
    if place is not None:
        rows.append((say("fact-place"), place))
    if meeting.remote_link and readable(desk, meeting.remote_link, reader):
        rows.append((say("fact-link"), Words(meeting.remote_link)))
    return Facts(tuple(rows))


def change_buttons(meeting: Meeting, *more: Button) -> Actions:
    """Move and cancel, after whatever comes first."""
    is_agreed = meeting.state is MeetingState.AGREED
    move, off = ("move", "cancel-meeting") if is_agreed else ("change-time", "withdraw")
    return Actions(
        (
            *more,
            Button(say(f"button-{move}"), command("move", meeting.id)),
            Button(say(f"button-{off}"), command("cancel", meeting.id), Style.QUIET),
        )
    )


def propose_button(journey: Journey, style: Style = Style.PRIMARY) -> Button:
    """Propose a time."""
    return Button(say("button-propose-time"), command("meet", journey.id), style)


def open_meet(
    desk: Desk, journey: Journey, *, moving: str = "", given: dict[str, Given] | None = None
) -> None:
    """Ask the acting person for a time, with fresh suggestions; an older question about the same gives way."""
    mine = desk.world.all(Run, lambda r: (r.dialog, r.subject, r.person) == (MEET, journey.id, desk.me.id))
    for run in mine:
        if run.state in (RunState.OPEN, RunState.LATER):
            desk.conversation.close(desk, run, RunState.DONE)
    args = (moving,) if moving else ()
    occurrence = f"{desk.event.id}:{journey.id}"
    desk.open(MEET, desk.me.id, journey.id, occurrence=occurrence, journey=journey.id, args=args, given=given)


# --- changing ---------------------------------------------------------------------------------------


def offer(
    desk: Desk,
    journey: Journey,
    at: datetime,
    *,
    meeting: Meeting | None = None,
    place: str = "",
    remote_link: str = "",
) -> Meeting:
    """The acting person offers a time: for a new meeting, or for one that moves or is countered."""
    if meeting is None:
        offered = Meeting(
            id=desk.new_id("m"),
            journey=journey.id,
            kind=next_kind(desk, journey),
            state=MeetingState.PROPOSED,
            offered_by=desk.me.id,
            options=(at,),
            minutes=journey.meeting_minutes,
            at=desk.now,
            place=place,
            remote_link=remote_link,
        )
    else:
        offered = replace(
            meeting,
            state=MeetingState.PROPOSED,
            offered_by=desk.me.id,
            options=(at,),
            rounds=meeting.rounds + 1,
        )
    desk.world.keep(offered)
    _settle(desk, offered, "meeting-answer", "meeting-cancel")
    for dialog in ("nudge", "rhythm"):
        desk.settle(dialog, journey.id)
    for partner in journey.partners_of(desk.me.id):
        desk.open("meeting-answer", partner, offered.id, occurrence=str(offered.rounds), journey=journey.id)
    return offered


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
        )
    )
    _settle(desk, agreed, "meeting-answer", "meeting-cancel")
    desk.settle(MEET, journey.id)
    for member in journey.members:
        desk.tell(
            member,
            Say(say("meeting-agreed" if moved_from is None else "meeting-moved")),
            facts(desk, agreed, journey, member, at),
            Attachment(FileKind.INVITATION, agreed.id, say("meeting-file")),
            change_buttons(agreed),
        )
    if moved_from is None:
        tell_leads(desk, journey, say("lead-meeting-agreed", names=_names(journey), when=When(at)))
    else:
        names = _names(journey)
        tell_leads(desk, journey, say("lead-meeting-moved", names=names, old=When(moved_from), when=When(at)))
    return agreed


def call_off(desk: Desk, meeting: Meeting, journey: Journey) -> Meeting:
    """The meeting will not be. Nobody is told here but the leads, who knew of an agreed time."""
    off = desk.world.keep(replace(meeting, state=MeetingState.CANCELLED, sequence=meeting.sequence + 1))
    _settle(desk, off, "meeting-answer", "meeting-cancel", "met")
    if meeting.starts_at is not None:
        told = say("lead-meeting-off", names=_names(journey), when=When(meeting.starts_at))
        tell_leads(desk, journey, told)
    return off


def gone_by(desk: Desk, meeting: Meeting, journey: Journey) -> None:
    """An offered time went by, or the question got no answer: nobody is blamed, anybody may offer anew."""
    if meeting.state is not MeetingState.PROPOSED:
        return
    call_off(desk, meeting, journey)
    for member in journey.members:
        desk.tell(
            member,
            Say(say("meeting-gone-by", when=When(max(meeting.options)), partner=partners(journey, member))),
            Actions((propose_button(journey),)),
        )


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


def _names(journey: Journey) -> Items:
    return Items(tuple(Name(member) for member in journey.members))


def _settle(desk: Desk, meeting: Meeting, *dialogs: str) -> None:
    for dialog in dialogs:
        desk.settle(dialog, meeting.id)
