"""Telling of mentoring: the announcement in a channel, and more for whoever asks (PATH1-01/02, WHAT, BEN, PEER).

What is said fits the programme: its forms of mentoring, whether a supervisor is there, whether one meets at work.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Form
from bot.domain.message import (
    Actions,
    Button,
    Heading,
    Option,
    Part,
    Phrase,
    Say,
    Style,
    command,
    message,
    say,
)
from bot.domain.programme import Programme, ProgrammeState
from bot.domain.run import Chosen, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import chosen, one
from dialogs.labels import languages
from dialogs.leading import for_led, of_lead
from dialogs.pack import Pack
from dialogs.script import Script, Step, StepKind

ANNOUNCED_IN = ("fi", "sv", "en")
"""An announcement is posted in these languages, as far as the product speaks them, unless others are chosen."""


class Announcement(Dialog):
    """The announcement as a lead sees it before it is posted. Its subject is the programme's id.

    The occurrence is a channel where the lead chats, if that is not where the programme is at home; `args` what people
    call it.
    """

    name = "announcement"

    def script(self, desk: Desk, run: Run) -> Script:
        """The text, and whether to post it; in other languages, if one likes."""
        programme = desk.world.get(Programme, run.subject)
        ready = _announced_in(desk)
        post = Step(
            id="post",
            before=announcement(desk, programme),
            ask=say("announcement-ask", channel=_title(programme, run)),
            kind=StepKind.CHOOSE,
            options=tuple(
                Option(choice, say(f"option-announcement-{choice}"))
                for choice in ("post", "languages", "not-now")
            ),
            note=say("announcement-note", languages=languages(ready)),
            optional=False,
        )
        which = Step(
            id="languages",
            ask=say("announcement-languages"),
            kind=StepKind.MANY,
            options=tuple(
                Option(language, say(f"option-language-{language}"))
                for language in desk.books.words.languages
            ),
            least=1,
            optional=False,
            preset=ready,
            when=lambda given: given.get("post") == Chosen(("languages",)),
        )
        return Script(dialog=self.name, steps=(post, which), later=False, stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Post it in every chosen language, and take sign-ups from now on."""
        if one(run, "post") == "not-now":
            desk.say(Say(say("announcement-kept")))
            return
        programme = of_lead(desk, run.subject)
        if programme is None:
            return
        buttons = Actions(
            (
                Button(say("button-announcement-join"), command("join", programme.id), Style.PRIMARY),
                Button(say("button-about"), command("about", programme.id)),
            )
        )
        home = desk.me.address.home if run.occurrence else programme.home
        told = message(*announcement(desk, programme), buttons)
        for language in chosen(run, "languages") or _announced_in(desk):
            desk.tell_channel(home, run.occurrence or programme.channel, told, language)
        if not programme.is_told_in(home, run.occurrence or programme.channel):
            also = (*home, run.occurrence, _title(programme, run))
            programme = replace(programme, elsewhere=(*programme.elsewhere, also))
        desk.world.keep(replace(programme, state=ProgrammeState.OPEN, announced_at=desk.now))
        desk.say(Say(say("announcement-posted", channel=_title(programme, run))))


def _title(programme: Programme, run: Run) -> str:
    """What people call the channel where it is posted."""
    return "".join(run.args) or run.occurrence or programme.channel_title


def announcement(desk: Desk, programme: Programme) -> tuple[Part, ...]:
    """What mentoring is here, its benefits, when one meets, how to join."""
    guide = desk.books.guide(programme)
    return (
        Heading(say("announcement-title")),
        Say(_who_meets(programme)),
        Say(_in_which_roles(programme)),
        *(Say(guide.say(benefit)) for benefit in guide.benefits),
        Say(_when_one_meets(desk, programme)),
        Say(say("announcement-how")),
    )


def _who_meets(programme: Programme) -> Phrase:
    groups = [form is Form.PEER_GROUP for form in programme.forms]
    return say(f"announcement-{'group' if all(groups) else 'any' if any(groups) else 'two'}")


def _in_which_roles(programme: Programme) -> Phrase:
    if Form.MENTOR_PAIR not in programme.forms:
        return say("announcement-peers")
    return say("announcement-roles" if len(programme.forms) == 1 else "announcement-roles-or-peers")


def _when_one_meets(desk: Desk, programme: Programme) -> Phrase:
    if not desk.books.preset(programme.preset).working_time:
        return say("announcement-own-times")
    return say("announcement-worktime" if programme.supervisor_confirms else "announcement-worktime-own")


def _announced_in(desk: Desk) -> tuple[str, ...]:
    return tuple(language for language in ANNOUNCED_IN if language in desk.books.words.languages)


def about(desk: Desk, call: Call) -> None:
    """Everything that the guide says of mentoring, to whoever asks, and how to come along."""
    programme = _meant(desk, call.subject)
    if programme is None:
        desk.say(Say(say("home-nothing")))
        return
    guide = desk.books.guide(programme)
    with_roles = Form.MENTOR_PAIR in programme.forms
    roles = guide.roles if with_roles else ()
    mine = {enrolment.programme for enrolment in desk.enrolments()}
    joins = programme.state is ProgrammeState.OPEN and programme.id not in mine
    join = Button(say("button-join"), command("join", programme.id), Style.PRIMARY)
    home = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(
        Heading(say("about-title")),
        *(Say(guide.say(line)) for line in guide.what),
        *(Say(say("about-point", text=guide.say(line))) for line in guide.angles),
        Heading(say("about-benefits")),
        *(Say(say("about-point", text=guide.say(line))) for line in guide.benefits),
        Heading(say("about-who")),
        *(Say(guide.say(line)) for line in (*roles, *guide.peers)),
        Say(_when_one_meets(desk, programme)),
        *_tips_and_reading(guide, guide.to_read(roles=with_roles)),
        Actions((join, home) if joins else (home,)),
    )


def _tips_and_reading(guide: Pack, to_read: tuple[str, ...]) -> tuple[Part, ...]:
    """How to talk well, and where to read on, as far as the guide has it."""
    lead = guide.use("tips-lead")
    reading = tuple(Say(guide.further(item)) for item in to_read)
    return (
        *((Heading(guide.say(lead)),) if lead and guide.tips else ()),
        *(Say(say("about-point", text=guide.say(tip))) for tip in guide.tips),
        *((Heading(say("about-reading")),) if reading else ()),
        *reading,
    )


def _meant(desk: Desk, subject: str) -> Programme | None:
    """The programme of a button in the person's own workplace, else one that they are in, lead or may join."""
    programme = desk.world.find(Programme, subject) if subject else None
    if programme is not None and desk.is_near(programme.home):
        return programme
    own = (desk.world.find(Programme, enrolment.programme) for enrolment in desk.enrolments())
    return next((p for p in (*own, *desk.led(), *desk.open_programmes()) if p is not None), None)


def _announce(desk: Desk, programme: Programme, call: Call) -> None:
    """Where the lead typed it, if that is another of the workplace's homes; else in the programme's own channel.

    A programme that has moved here from another home has none yet: it is the one where this is typed, or asked for.
    The same if its channel took nothing: not every platform knows channels by a name that somebody typed.
    """
    channel, called = desk.event.channel, desk.event.channel_name
    if desk.me.address.home != programme.home and channel:
        args = (called,) if called else ()
        desk.open(Announcement.name, desk.me.id, programme.id, occurrence=channel, args=args)
        return
    if channel and (not programme.channel or _is_refused(programme)):
        desk.world.keep(replace(programme, channel=channel, channel_name=called))
    if channel or programme.channel:
        desk.open(Announcement.name, desk.me.id, programme.id)
    else:
        desk.open("programme-change", desk.me.id, programme.id, occurrence="channel")


def _is_refused(programme: Programme) -> bool:
    """Open and told nowhere, with a channel known by a typed name alone: the announcement did not get there."""
    told = programme.announced_at is not None or bool(programme.channel_name)
    return programme.state is ProgrammeState.OPEN and not told


DIALOGS: tuple[Dialog, ...] = (Announcement(),)
COMMANDS: dict[str, Handler] = {
    "programme-announce": for_led("programme-announce", _announce),
    "about": about,
}
