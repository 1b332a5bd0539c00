"""The questions of the sign-up form: what the programme's forms of mentoring and its preset offer (REQ-04…08)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.journey import Form
from bot.domain.message import Option, Text, say
from bot.domain.names import marks
from bot.domain.privacy import SeenBy
from bot.domain.programme import Meets, Programme, Role
from bot.domain.run import Chosen, Given, Run
from dialogs.desk import Desk
from dialogs.engine import one
from dialogs.labels import with_whom
from dialogs.preset import Preset
from dialogs.script import AsForm, Script, Step, StepKind

MOST_MENTEES = 3
MENTORING = (Role.MENTOR, Role.MENTEE, Role.EITHER)
SEEN = {True: "notice-seen", False: "notice-seen-lead"}
"""Who sees a sign-up, said by whether a supervisor confirms it."""


def parts_in(forms: Sequence[Form]) -> tuple[str, ...]:
    """How one can take part: a role of a mentor pair, or a form of mentoring among equals, where there is no role."""
    mentoring = MENTORING if Form.MENTOR_PAIR in forms else ()
    return (*mentoring, *(form for form in (Form.PEER_PAIR, Form.PEER_GROUP) if form in forms))


def part_of(programme: Programme, run: Run) -> tuple[Role, Form]:
    """The role and the form that were chosen, or the only ones there are."""
    chosen = one(run, "role") or parts_in(programme.forms)[0]
    return (Role(chosen), Form.MENTOR_PAIR) if chosen in MENTORING else (Role.PEER, Form(chosen))


def may_mentor(given: Mapping[str, Given]) -> bool:
    """Whether somebody would be a mentor, to one or more."""
    role = given.get("role")
    return isinstance(role, Chosen) and role.options in ((Role.MENTOR,), (Role.EITHER,))


def notice(programme: Programme, preset: Preset) -> tuple[str, ...]:
    """The phrases of the notice: of a supervisor only where one confirms sign-ups, of a group where there are some."""
    said = dict.fromkeys(SEEN.values(), SEEN[programme.supervisor_confirms])
    if Form.PEER_GROUP in programme.forms:
        said["notice-partner"] = "notice-others"
    return tuple(said.get(phrase, phrase) for phrase in preset.notice)


def steps(desk: Desk, programme: Programme, preset: Preset, *, changing: bool) -> tuple[Step, ...]:
    """The questions in order; when a sign-up is changed, all of them may be skipped."""
    own = desk.me.language.split("-")[0]
    with_ = with_whom(programme.forms)
    topics = tuple(Option(topic, say(f"topic-{topic}")) for topic in preset.topics)
    languages = tuple(Option(language, say(f"language-{language}")) for language in preset.languages)
    many, choose = StepKind.MANY, StepKind.CHOOSE
    return (
        *_part(programme.forms, changing),
        Step(id="wants", ask=say("join-wants"), kind=many, options=topics, note=say("join-wants-note", kind=with_)),
        Step(id="gives", ask=say("join-gives"), kind=many, options=topics, note=say("join-gives-note", kind=with_)),
        Step(
            id="languages",
            ask=say("join-languages"),
            kind=many,
            options=languages,
            least=1,
            optional=changing,
            preset=(own,) if own in preset.languages else (),
        ),
        Step(
            id="meets",
            ask=say("join-meets"),
            kind=choose,
            options=tuple(Option(way, say(f"option-meets-{way}")) for way in Meets),
            optional=changing,
        ),
        Step(
            id="shifts",
            ask=say("join-shifts"),
            kind=many,
            options=tuple(Option(shift, say(f"shift-{shift}")) for shift in preset.shifts),
            least=1,
            note=say("join-shifts-note", kind=with_),
            optional=changing,
        ),
        *_last(programme.forms, with_),
    )  # fmt: skip


def _part(forms: Sequence[Form], changing: bool) -> tuple[Step, ...]:
    """Role and form in one question; none where there is nothing to choose."""
    parts = parts_in(forms)
    if len(parts) < 2:
        return ()
    mixed = Form.MENTOR_PAIR in forms
    return (
        Step(
            id="role",
            ask=say("join-role") if mixed else say("join-form"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(part, say(f"option-role-{part}")) for part in parts),
            note=_part_note(forms),
            optional=changing,
        ),
    )


def _part_note(forms: Sequence[Form]) -> Text:
    if Form.MENTOR_PAIR not in forms:
        return say("join-form-note")
    return say("join-role-note", kind=with_whom([form for form in forms if form is not Form.MENTOR_PAIR]))


def _last(forms: Sequence[Form], with_: str) -> tuple[Step, ...]:
    capacity = Step(
        id="capacity",
        ask=say("join-capacity"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(str(count), str(count)) for count in range(1, MOST_MENTEES + 1)),
        note=say("join-capacity-note"),
        when=may_mentor,
        preset=("1",),
    )
    avoid = Step(
        id="avoid",
        ask=say("join-avoid", kind=with_),
        kind=StepKind.WRITE,
        seen_by=SeenBy.NOBODY,
        marks=marks,
        max_length=500,
    )
    return (capacity, avoid) if Form.MENTOR_PAIR in forms else (avoid,)


def script(desk: Desk, programme: Programme, dialog: str, *, changing: bool) -> Script:
    """The whole form, with the notice of what is kept above it."""
    preset = desk.books.preset(programme.preset)
    title, short = say("join-title", programme=programme.name), desk.event.expects_forms
    return Script(
        dialog=dialog,
        title=say("form-title-join") if short else title,
        intro=(
            *([title] if short else []),
            *([say("join-change-how")] if changing else []),
            *(say(phrase) for phrase in notice(programme, preset)),
        ),
        form=AsForm.ALWAYS,
        steps=steps(desk, programme, preset, changing=changing),
    )
