"""A new programme in chat: its name, the preset it starts from, its channel, the forms of mentoring (PATH1-01)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.journey import Form
from bot.domain.message import Facts, Option, Say, Text, say
from bot.domain.programme import Programme, ProgrammeState
from bot.domain.run import Chosen, Given, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import chosen, one
from dialogs.leading import card_buttons, rule_rows
from dialogs.programme_rules import LONGEST_NAME, read_channel, read_name
from dialogs.script import AsForm, Script, Step, StepKind


class Create(Dialog):
    """Name, preset, channel and forms of a new programme. Its subject is the creating person's id."""

    name = "programme-create"

    def script(self, desk: Desk, run: Run) -> Script:
        """What the command or the place where it was typed has not told already."""
        told = frozenset(run.args)
        steps = (
            Step(id="name", ask=say("programme-ask-name"), kind=StepKind.WRITE, plain=True, optional=False),
            _preset_step(desk),
            Step(
                id="channel",
                ask=say("programme-ask-channel"),
                kind=StepKind.WRITE,
                plain=True,
                optional=False,
                note=say("programme-channel-note"),
            ),
            _forms_step(desk, one(run, "preset")),
        )
        return Script(
            dialog=self.name,
            steps=tuple(step for step in steps if step.id not in told),
            title=say("form-title-programme-create"),
            form=AsForm.EXPECTED,
        )

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A name too long for a heading, or a channel that cannot be one."""
        typed = given.options[0] if isinstance(given, Chosen) and given.options else ""
        if step == "name" and read_name(typed) is None:
            return say("text-too-long", limit=LONGEST_NAME)
        if step == "channel" and read_channel(typed) is None:
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
                channel=" ".join(one(run, "channel").strip().lstrip("#").split()),
                channel_name="".join(chosen(run, "channel")[1:]),
                name=" ".join(one(run, "name").split()),
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
                forms=tuple(Form(form) for form in chosen(run, "forms") or preset.forms),
                group_min=preset.group_min,
                group_max=preset.group_max,
                zone=preset.zone,
            )
        )
        desk.say(
            Say(say("programme-created", programme=programme.name)),
            Facts(rule_rows(desk, programme)),
            Say(say("programme-rules-yours")),
            card_buttons(desk, programme),
        )


def _preset_step(desk: Desk) -> Step:
    """Every preset on the shelves, each explained in one line."""
    presets = desk.books.presets()
    explained = tuple(
        (say(f"option-preset-{preset.id}"), say(f"preset-{preset.id}-about"))
        for preset in presets
        if desk.books.words.knows(f"preset-{preset.id}-about")
    )
    return Step(
        id="preset",
        before=(Facts(explained),) if explained else (),
        ask=say("programme-ask-preset"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(preset.id, say(f"option-preset-{preset.id}")) for preset in presets),
        optional=False,
    )


def _forms_step(desk: Desk, preset_id: str) -> Step:
    """Every form of mentoring, those of the preset ticked."""
    preset = desk.books.preset(preset_id) if preset_id else None
    return replace(forms_step(), preset=preset.forms if preset else (), follows=("preset",))


def forms_step() -> Step:
    """The forms of mentoring to tick."""
    return Step(
        id="forms",
        ask=say("programme-ask-forms"),
        kind=StepKind.MANY,
        options=tuple(Option(form, say(f"form-{form}")) for form in Form),
        note=say("programme-forms-note"),
        least=1,
        optional=False,
    )


def create(desk: Desk, call: Call) -> None:
    """Create a programme; a name may follow the word."""
    given: dict[str, Given] = {}
    if read_name(call.rest) is not None:
        given["name"] = Chosen((" ".join(call.rest.split()),))
    if desk.event.channel:
        given["channel"] = Chosen((desk.event.channel, desk.event.channel_name))
    desk.settle(Create.name, desk.me.id)
    desk.open(Create.name, desk.me.id, desk.me.id, occurrence=desk.event.id, args=tuple(given), given=given)


DIALOGS: tuple[Dialog, ...] = (Create(),)
COMMANDS: dict[str, Handler] = {"programme-create": create}
