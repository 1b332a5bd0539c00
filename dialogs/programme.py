"""A programme from its leads' side: create, announce, open, close, and how it stands (PATH1-01, PATH1-02)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.journey import Form, Journey, JourneyState
from bot.domain.message import (
    Actions,
    Button,
    Facts,
    Heading,
    Items,
    Name,
    Option,
    Part,
    Say,
    Style,
    Text,
    When,
    command,
    message,
    say,
)
from bot.domain.programme import EnrolmentState, Programme, ProgrammeState
from bot.domain.run import Chosen, Given, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import one
from dialogs.labels import languages, rule_rows
from dialogs.script import Script, Step, StepKind
from dialogs.sign_up import in_state

ANNOUNCED_IN = ("fi", "sv", "en")
"""An announcement is posted in each of these languages that the product speaks."""
Act = Callable[[Desk, Programme], None]
LONGEST_NAME = 60


class Create(Dialog):
    """Name, preset and channel of a new programme. Its subject is the creating person's id."""

    name = "programme-create"

    def script(self, desk: Desk, run: Run) -> Script:
        """What the command or the place where it was typed has not told already."""
        presets = tuple(Option(p.id, say(f"option-preset-{p.id}")) for p in desk.books.presets())
        told = frozenset(run.args)
        steps = (
            Step(id="name", ask=say("programme-ask-name"), kind=StepKind.WRITE, plain=True, optional=False),
            Step(
                id="preset",
                ask=say("programme-ask-preset"),
                kind=StepKind.CHOOSE,
                options=presets,
                optional=False,
            ),
            Step(
                id="channel",
                ask=say("programme-ask-channel"),
                kind=StepKind.WRITE,
                plain=True,
                optional=False,
                note=say("programme-channel-note"),
            ),
        )
        return Script(dialog=self.name, steps=tuple(step for step in steps if step.id not in told))

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A name too long for a heading, or a channel that cannot be one."""
        typed = given.options[0] if isinstance(given, Chosen) and given.options else ""
        if step == "name" and len(typed) > LONGEST_NAME:
            return say("text-too-long", limit=LONGEST_NAME)
        if step == "channel" and (not _channel(typed) or len(_channel(typed).split()) > 1):
            return say("programme-channel-unclear")
        return None

    def done(self, desk: Desk, run: Run) -> None:
        """The programme is there, seen by its lead alone until it is announced or opened."""
        preset = desk.books.preset(one(run, "preset"))
        programme = desk.world.keep(
            Programme(
                id=desk.new_id("g"),
                platform=desk.me.address.platform,
                workspace=desk.me.address.workspace,
                channel=_channel(one(run, "channel")),
                name=one(run, "name"),
                preset=preset.id,
                pack=preset.pack,
                pack_version=preset.pack_version,
                leads=(desk.me.id,),
                opened_at=desk.now,
                state=ProgrammeState.DRAFT,
                supervisor_confirms=preset.supervisor_confirms,
                rhythm_min_days=preset.rhythm_min_days,
                rhythm_max_days=preset.rhythm_max_days,
                duration_days=preset.duration_days,
                meeting_minutes=preset.meeting_minutes,
                forms=tuple(Form(form) for form in preset.forms),
                zone=preset.zone,
            )
        )
        desk.say(
            Say(say("programme-created", programme=programme.name)),
            Facts(rule_rows(programme)),
            _buttons(desk, programme),
        )


class Announcement(Dialog):
    """The announcement as a lead sees it before it is posted. Its subject is the programme's id."""

    name = "announcement"

    def script(self, desk: Desk, run: Run) -> Script:
        """The text, and whether to post it."""
        programme = desk.world.get(Programme, run.subject)
        step = Step(
            id="post",
            before=announcement(),
            ask=say("announcement-ask", channel=programme.channel),
            kind=StepKind.CHOOSE,
            options=(
                Option("post", say("option-announcement-post")),
                Option("not-now", say("option-announcement-not-now")),
            ),
            note=say("announcement-note", languages=languages(_announced_in(desk))),
            optional=False,
        )
        return Script(dialog=self.name, steps=(step,), later=False, stop=False)

    def done(self, desk: Desk, run: Run) -> None:
        """Post it in every language, and take sign-ups from now on."""
        programme = desk.world.get(Programme, run.subject)
        if one(run, "post") != "post" or desk.me.id not in programme.leads:
            desk.say(Say(say("announcement-kept")))
            return
        join = Button(say("button-announcement-join"), command("join", programme.id), Style.PRIMARY)
        for language in _announced_in(desk):
            desk.tell_channel(programme, message(*announcement(), Actions((join,))), language)
        desk.world.keep(replace(programme, state=ProgrammeState.OPEN, announced_at=desk.now))
        desk.say(Say(say("announcement-posted", channel=programme.channel)))


def announcement() -> tuple[Part, ...]:
    """What mentoring is, its benefits, in working time, how to join (PATH1-01, PATH1-02, BEN, WHAT)."""
    lines = ("what", "benefit-1", "benefit-2", "benefit-3", "worktime", "how")
    return (
        Heading(say("announcement-title")),
        *(Say(say(f"announcement-{line}")) for line in lines),
    )


def _announced_in(desk: Desk) -> tuple[str, ...]:
    return tuple(language for language in ANNOUNCED_IN if language in desk.books.words.languages)


def _channel(typed: str) -> str:
    return typed.strip().lstrip("#").strip()


# --- the words leads type -------------------------------------------------------------------------------


def programme(desk: Desk, call: Call) -> None:
    """How the led programmes stand, each with the next sensible steps."""
    led = desk.led()
    if not led:
        _not_leading(desk)
    for one_led in [p for p in led if p.id == call.subject] or led:
        _status(desk, one_led)


def create(desk: Desk, call: Call) -> None:
    """Create a programme; a name may follow the word."""
    given: dict[str, Given] = {}
    name = " ".join(call.rest.split())
    if name and len(name) <= LONGEST_NAME:
        given["name"] = Chosen((name,))
    if desk.event.channel:
        given["channel"] = Chosen((desk.event.channel,))
    desk.settle(Create.name, desk.me.id)
    desk.open(Create.name, desk.me.id, desk.me.id, occurrence=desk.event.id, args=tuple(given), given=given)


def _announce(desk: Desk, chosen: Programme) -> None:
    desk.open(Announcement.name, desk.me.id, chosen.id)


def _open(desk: Desk, chosen: Programme) -> None:
    if chosen.state is ProgrammeState.OPEN:
        desk.say(Say(say("programme-open-already", programme=chosen.name)), _buttons(desk, chosen))
        return
    opened = desk.world.keep(replace(chosen, state=ProgrammeState.OPEN, opened_at=desk.now))
    desk.say(Say(say("programme-opened", programme=chosen.name)), _buttons(desk, opened))


def _close(desk: Desk, chosen: Programme) -> None:
    closed = desk.world.keep(replace(chosen, state=ProgrammeState.CLOSED))
    desk.say(Say(say("programme-closed", programme=chosen.name)), _buttons(desk, closed))


def _for_led(word: str, act: Act) -> Handler:
    def handler(desk: Desk, call: Call) -> None:
        led = desk.led()
        named = [p for p in led if call.subject in ("", p.id)]
        if not led:
            _not_leading(desk)
        elif len(named) == 1:
            act(desk, named[0])
        else:
            buttons = tuple(Button(p.name, command(word, p.id)) for p in led)
            desk.say(Say(say("programme-which")), Actions(buttons))

    return handler


def _not_leading(desk: Desk) -> None:
    buttons = [Button(say("button-join"), command("join", p.id)) for p in desk.open_programmes()[:1]]
    leads = {lead for p in desk.open_programmes() for lead in p.leads}
    who = (
        Say(say("programme-led-by", lead=Items(tuple(Name(lead) for lead in sorted(leads)))))
        if leads
        else None
    )
    buttons.append(Button(say("button-programme-create"), command("programme-create"), Style.QUIET))
    desk.say(Say(say("leads-only")), who, Actions(tuple(buttons)))


def _status(desk: Desk, shown: Programme) -> None:
    pairs = sum(
        1
        for _ in desk.world.all(
            Journey, lambda j: j.programme == shown.id and j.state is not JourneyState.CLOSED
        )
    )
    rows: list[tuple[Text, Text]] = [(say("programme-state"), say(f"programme-state-{shown.state}"))]
    if shown.announced_at is not None:
        rows.append((say("programme-announced"), When(shown.announced_at)))
    for state in (
        EnrolmentState.WAITING,
        EnrolmentState.TALK_FIRST,
        EnrolmentState.READY,
        EnrolmentState.PAIRED,
    ):
        count = len(in_state(desk, shown, state))
        rows += [(say(f"people-{state}"), str(count))] if count else []
    rows += [(say("programme-pairs"), str(pairs))] if pairs else []
    desk.say(Heading(shown.name), Facts((*rows, *rule_rows(shown))), _buttons(desk, shown))


def _buttons(desk: Desk, shown: Programme) -> Actions:
    """The next sensible steps, the most sensible first."""
    found: list[tuple[str, str]] = []
    if len(in_state(desk, shown, EnrolmentState.READY)) > 1:
        found.append(("propose-pairs", "pairs-propose"))
    if shown.announced_at is None:
        found.append(("announce", "programme-announce"))
    if shown.state is ProgrammeState.OPEN:
        found += [("people", "people"), ("programme-close", "programme-close")]
    else:
        found += [("programme-open", "programme-open"), ("people", "people")]
    if shown.announced_at is not None:
        found.append(("announce", "programme-announce"))
    first, *others = (Button(say(f"button-{label}"), command(word, shown.id)) for label, word in found)
    return Actions((replace(first, style=Style.PRIMARY), *others))


DIALOGS: tuple[Dialog, ...] = (Create(), Announcement())
COMMANDS: dict[str, Handler] = {
    "programme": programme,
    "programme-create": create,
    "programme-announce": _for_led("programme-announce", _announce),
    "programme-open": _for_led("programme-open", _open),
    "programme-close": _for_led("programme-close", _close),
}
