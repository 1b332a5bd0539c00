"""Understands typed text: a move, an option, a time, or words. Everything a button does can be typed."""

from __future__ import annotations

from datetime import datetime

from bot.domain.message import Say, Text, say
from bot.domain.privacy import SeenBy
from bot.domain.run import Chosen, Given, Picked, Run
from bot.domain.typed_time import Moment, Past, read_date
from bot.domain.typed_times import read_moments
from dialogs import heard_times
from dialogs.conversation import Conversation
from dialogs.desk import Desk
from dialogs.script import Step, StepKind
from dialogs.typed import match, match_many
from dialogs.widgets import MOVE_BACK, MOVE_LATER, MOVE_SKIP, MOVE_STOP
from dialogs.yes_no import plain_answer, plain_word

MOVE_WORDS = {MOVE_BACK: "back", MOVE_SKIP: "skip", MOVE_LATER: "later", MOVE_STOP: "stop"}


def move_in(desk: Desk, text: str) -> str:
    """The move that the text names in any language, or ""."""
    wanted = plain_word(text)
    for move, word in MOVE_WORDS.items():
        if wanted in desk.books.words.aliases(f"move-{word}"):
            return move
    return ""


def names_time(desk: Desk, text: str) -> bool:
    """Whether the text is a time or a day and nothing else: a command word before it is then meant as one."""
    me = desk.me
    heard = (read(text, desk.now, me.zone, me.language) for read in (read_moments, read_date))
    return any(isinstance(one, tuple | Moment | Past) for one in heard)


def hear(conversation: Conversation, desk: Desk, run: Run, text: str) -> None:
    """Take typed text as the answer to the step that waits, or say kindly what would be understood."""
    step = conversation.script(desk, run).step(run.at)
    if step is None:
        conversation.ask(desk, run)
        return
    if desk.overheard and step.seen_by is not None:
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


def names_option(conversation: Conversation, desk: Desk, run: Run, text: str) -> bool:
    """Whether the text is the whole label of an option that waits: then it means that, whatever else it may mean."""
    step = conversation.script(desk, run).step(run.at)
    wanted = plain_word(text)
    return step is not None and any(plain_word(desk.words(option.label)) == wanted for option in step.options)


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
    if step.kind is StepKind.MOMENTS:
        return heard_times.several(desk, step, text, labels)
    if step.kind in (StepKind.MOMENT, StepKind.DAY):
        return _read_time(desk, run, step, text, labels)
    one = plain_answer(desk, step, text) or match(text, labels)
    if isinstance(one, str):
        return Chosen((one,)), None
    # a number that is none of the options is a slip, not somebody's own words
    return (text.strip(), None) if step.free and not text.strip().isdigit() else (None, None)


def _read_time(
    desk: Desk, run: Run, step: Step, text: str, labels: list[tuple[str, str]]
) -> tuple[Given | None, Text | None]:
    if plain := plain_answer(desk, step, text):
        return Chosen((plain,)), None
    if step.several and any(not heard_times.is_moment(option) for option, _ in labels):
        meant = heard_times.among(desk, step, text, labels)
        if meant:
            return (pressed(step, meant[0]) if len(meant) == 1 else Chosen(meant)), None
    given, problem = heard_times.one(desk, run, step, text)
    if given is not None or problem is not None:
        return given, problem
    label = match(text, labels)
    if isinstance(label, str):
        return pressed(step, label), None
    return None, say("time-not-understood") if step.kind is StepKind.MOMENT else say("day-not-understood")
