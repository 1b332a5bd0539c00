"""Understands typed text: a move, an option, a time, or words. Everything a button does can be typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.message import Say, Text, say
from bot.domain.privacy import SeenBy
from bot.domain.run import Chosen, Given, Picked, Run
from bot.domain.typed_time import Moment, Past, read_date, read_moment
from dialogs.conversation import Conversation
from dialogs.desk import Desk
from dialogs.script import Step, StepKind
from dialogs.typed import match, match_many
from dialogs.widgets import MOVE_BACK, MOVE_LATER, MOVE_SKIP, MOVE_STOP

MOVE_WORDS = {MOVE_BACK: "back", MOVE_SKIP: "skip", MOVE_LATER: "later", MOVE_STOP: "stop"}


DAY_ALONE = ".day"
"""After a step's id: the day that was typed there without a time of day."""
ANSWERS = {"answer-yes": ("yes", "accept", "fits"), "answer-no": ("no", "cannot")}
"""The options that a plain yes or no means where they are offered."""


def move_in(desk: Desk, text: str) -> str:
    """The move that the text names in any language, or ""."""
    wanted = plain_word(text)
    for move, word in MOVE_WORDS.items():
        if wanted in desk.books.words.aliases(f"move-{word}"):
            return move
    return ""


def plain_word(text: str) -> str:
    """Typed text as commands are compared: lower case, without slash and end marks."""
    return " ".join(text.strip().lstrip("/").strip(" .!?,").casefold().split())


def names_time(desk: Desk, text: str) -> bool:
    """Whether the text is a time or a day and nothing else: a command word before it is then meant as one."""
    me = desk.me
    heard = (read(text, desk.now, me.zone, me.language) for read in (read_moment, read_date))
    return any(isinstance(one, Moment | Past) for one in heard)


def hear(conversation: Conversation, desk: Desk, run: Run, text: str) -> None:
    """Take typed text as the answer to the step that waits, or say kindly what would be understood."""
    step = conversation.script(desk, run).step(run.at)
    if step is None:
        conversation.ask(desk, run)
        return
    if desk.event.channel and step.seen_by is not None:
        # others have read it there, and it may not have been meant for the bot at all
        conversation.ask(desk, run, before=(Say(say("not-in-the-channel")),))
        return
    if len(text) > step.max_length:
        desk.say(Say(say("text-too-long", limit=step.max_length)))
        return
    heard, problem = _read(desk, run, step, text)
    if heard is None:
        run = desk.world.get(Run, run.id)
        conversation.ask(desk, run, before=(Say(problem or say("not-understood-option")),))
        return
    conversation.give(desk, run, heard)


def is_answer(conversation: Conversation, desk: Desk, run: Run, text: str) -> bool:
    """Whether the step that waits can take the text as its answer."""
    step = conversation.script(desk, run).step(run.at)
    return step is not None and _read(desk, run, step, text)[0] is not None


def words_for(conversation: Conversation, desk: Desk, run: Run, text: str) -> SeenBy | None:
    """For whom the step that waits would keep the text as somebody's words; None if it takes no words, or not these."""
    step = conversation.script(desk, run).step(run.at)
    if step is None or step.plain or not isinstance(_read(desk, run, step, text)[0], str):
        return None
    return step.seen_by or SeenBy.AUTHOR


def pressed(step: Step, option: str) -> Given | None:
    """What a pressed option of this step gives, or None when it is not one of its options."""
    if option not in {known.id for known in step.options}:
        return None
    if step.kind in (StepKind.MOMENT, StepKind.DAY) and option[:1].isdigit():
        return Picked(datetime.fromisoformat(option))
    return Chosen((option,))


def _read(desk: Desk, run: Run, step: Step, text: str) -> tuple[Given | str | None, Text | None]:
    if step.kind is StepKind.WRITE:
        return text.strip(), None
    labels = [(option.id, desk.words(option.label)) for option in step.options]
    if step.kind is StepKind.MANY:
        several = match_many(text, labels)
        return (Chosen(several), None) if several and len(several) >= step.least else (None, None)
    if step.kind in (StepKind.MOMENT, StepKind.DAY):
        return _read_time(desk, run, step, text, labels)
    one = _plain_answer(desk, step, text) or match(text, labels)
    if isinstance(one, str):
        return Chosen((one,)), None
    # a number that is none of the options is a slip, not somebody's own words
    return (text.strip(), None) if step.free and not text.strip().isdigit() else (None, None)


def is_plain_answer(desk: Desk, text: str) -> bool:
    """Whether the text is a yes or a no in any language, and nothing else."""
    wanted = plain_word(text)
    return any(wanted in desk.books.words.aliases(phrase) for phrase in ANSWERS)


def _with_day(desk: Desk, run: Run, step: Step, text: str) -> Moment | Past | None:
    """The moment of a time of day that is typed after its day; None when no day was typed before, or it has its own."""
    day = run.given.get(step.id + DAY_ALONE)
    if not isinstance(day, Picked) or step.kind is not StepKind.MOMENT:
        return None
    local = day.at.astimezone(ZoneInfo(desk.me.zone)).date()
    heard = read_moment(f"{local} {text}", desk.now, desk.me.zone, desk.me.language)
    return heard if isinstance(heard, Past) or (isinstance(heard, Moment) and not heard.needs_time) else None


def _plain_answer(desk: Desk, step: Step, text: str) -> str | None:
    """The option that a typed yes or no, in any language, means at this step; None where there is no such option."""
    wanted = plain_word(text)
    offered = [option.id for option in step.options]
    for phrase, ids in ANSWERS.items():
        if wanted in desk.books.words.aliases(phrase):
            return next((option for option in ids if option in offered), None)
    return None


def _read_time(
    desk: Desk, run: Run, step: Step, text: str, labels: list[tuple[str, str]]
) -> tuple[Given | None, Text | None]:
    if plain := _plain_answer(desk, step, text):
        return Chosen((plain,)), None
    me = desk.me
    read = read_moment if step.kind is StepKind.MOMENT else read_date
    heard = _with_day(desk, run, step, text) or read(text, desk.now, me.zone, me.language)
    if isinstance(heard, Past):
        return None, say("time-is-past")
    if isinstance(heard, Moment):
        if heard.needs_time and step.kind is StepKind.MOMENT:
            named = {**run.given, step.id + DAY_ALONE: Picked(heard.at)}
            desk.world.keep(replace(run, given=named))
            return None, say("time-needs-clock")
        return Picked(heard.at), None
    one = match(text, labels)
    if isinstance(one, str):
        return pressed(step, one), None
    return None, say("time-not-understood") if step.kind is StepKind.MOMENT else say("day-not-understood")
