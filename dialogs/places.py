"""Where a meeting is: as the agreement says, as the members said when they signed up, or as chosen with the time.

Whoever can only meet remotely is never asked about places; whoever only face to face is offered no remote meeting
(START-05a, REQ-41). A link to a remote meeting lies sealed, like every word that somebody typed.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.agreement import AgreementState
from bot.domain.gate import readable
from bot.domain.journey import Journey
from bot.domain.meetings import OWN_WORDS, PLACES, Meeting
from bot.domain.message import Option, Text, Words, say
from bot.domain.privacy import SeenBy
from bot.domain.programme import Meets
from bot.domain.run import Chosen, Given, Run
from dialogs import engine
from dialogs.desk import Desk
from dialogs.pack import CHOSEN
from dialogs.remote import is_remote_only
from dialogs.script import Step, StepKind

REMOTE = "remote"


def way(desk: Desk, journey: Journey) -> Meets:
    """How the members meet: remotely if somebody can only do that, else face to face if somebody can only do that."""
    if is_remote_only(desk, journey):
        return Meets.REMOTE
    known = (desk.enrolment_in(journey.programme, member) for member in journey.members)
    near = any(enrolment is not None and enrolment.meets is Meets.PLACE for enrolment in known)
    return Meets.PLACE if near else Meets.BOTH


def agreed_place(desk: Desk, journey: Journey) -> str:
    """The place that the agreement in force names, as `Meeting.place` keeps it, or ""."""
    agreement = desk.agreement(journey.id, AgreementState.IN_FORCE)
    entries, pack = agreement.entries if agreement else {}, desk.pack(journey)
    place, where = entries.get(pack.use("place"), ""), entries.get(pack.use("where"), "")
    typed = (answer for answer in (place, where) if answer and not answer.startswith(CHOSEN))
    own = [OWN_WORDS + answer for answer in typed if _readable_by_all(desk, journey, answer)]
    return " ".join([*filter(None, [pack.place_in(entries)]), *own[:1]])


def steps(desk: Desk, journey: Journey, *, moving: bool) -> tuple[Step, Step]:
    """Where, and for a remote meeting with which link; each only where it is not known, none when a meeting moves."""
    known, meets = _known_place(desk, journey), way(desk, journey)
    offered = tuple(place for place in PLACES if place != REMOTE or meets is not Meets.PLACE)
    place = Step(
        id="place",
        ask=say("meet-ask-place"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(place, say(f"option-place-{place}")) for place in offered),
        optional=False,
        free=True,
        seen_by=SeenBy.PAIR,
        note=say("meet-note-place"),
        max_length=200,
        named=say("meet-place-name"),
        when=lambda given: not moving and not known,
    )
    has_link = bool(_last_link(desk, journey))
    link = Step(
        id="link",
        ask=say("meet-ask-link"),
        kind=StepKind.WRITE,
        seen_by=SeenBy.PAIR,
        max_length=500,
        when=lambda given: (
            not moving and not has_link and REMOTE in (known.split() if known else _chosen(given))
        ),
    )
    return place, link


def place_of(desk: Desk, run: Run, journey: Journey) -> str:
    """The place as a meeting keeps it: chosen, in own words, or the known one."""
    own = engine.written(run, "place")
    return OWN_WORDS + own if own else engine.one(run, "place") or _known_place(desk, journey)


def link_of(desk: Desk, run: Run, journey: Journey, place: str) -> str:
    """The answer id of the link to a meeting at this place: typed just now, or the last one; "" where none belongs."""
    typed = engine.written(run, "link")
    return typed or (_last_link(desk, journey) if REMOTE in place.split() else "")


def place_text(meeting: Meeting) -> Text | None:
    """The place in words for a member, or None when there is none."""
    if meeting.place_id and meeting.place_answer:
        return say(
            "place-and-words", place=say(f"place-{meeting.place_id}"), words=Words(meeting.place_answer)
        )
    if meeting.place_answer:
        return Words(meeting.place_answer)
    return say(f"place-{meeting.place_id}") if meeting.place_id else None


def _known_place(desk: Desk, journey: Journey) -> str:
    return agreed_place(desk, journey) or (REMOTE if way(desk, journey) is Meets.REMOTE else "")


def _last_link(desk: Desk, journey: Journey) -> str:
    """The answer id of the link of the latest remote meeting that every member may read, or ""."""
    links = [meeting.remote_link for meeting in desk.meetings(journey.id) if meeting.remote_link]
    return next((link for link in reversed(links) if _readable_by_all(desk, journey, link)), "")


def _readable_by_all(desk: Desk, journey: Journey, answer: str) -> bool:
    return all(readable(desk.world, answer, member) for member in journey.members)


def _chosen(given: Mapping[str, Given]) -> tuple[str, ...]:
    chosen = given.get("place")
    return chosen.options if isinstance(chosen, Chosen) else ()
