"""Understands typed times: one or several, new ones or those that are offered ("both", "the first", "1 and 3")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.message import Text, say
from bot.domain.run import Chosen, Given, Picked, Run
from bot.domain.typed_time import Moment, Past, read_date, read_moment
from bot.domain.typed_times import pieces_of, read_moments
from dialogs.desk import Desk
from dialogs.script import Step, StepKind
from dialogs.typed import match, match_many
from dialogs.yes_no import plain_word

DAY_ALONE = ".day"
"""After a step's id: the day that was typed there without a time of day."""
ALL, NONE, LAST = "all-words", "none-words", "last-words"
PLACES = ("first-words", "second-words", "third-words")
"""Words for the first, second, third of what is offered."""
NONE_OPTION = "none"
Labels = Sequence[tuple[str, str]]
Read = tuple[Given | None, Text | None]


def one(desk: Desk, run: Run, step: Step, text: str) -> Read:
    """The moment or day that a text names, or several moments where a step takes them; two Nones if it names none."""
    me = desk.me
    if step.kind is StepKind.DAY:
        heard: object = read_date(text, desk.now, me.zone, me.language)
    elif step.several:
        heard = _with_day(desk, run, step, text) or read_moments(text, desk.now, me.zone, me.language)
    else:
        heard = _with_day(desk, run, step, text) or read_moment(text, desk.now, me.zone, me.language)
    match heard:
        case Past():
            return None, say("time-is-past")
        case (Moment() as moment,) | (Moment() as moment):
            return _alone(desk, run, step, moment)
        case tuple():
            return _together(heard)
        case _:
            return None, None


def several(desk: Desk, step: Step, text: str, labels: Labels) -> Read:
    """Which of the offered times a text means, or which new ones it names; both are given as options."""
    offered = _moments(step)
    if meant := among(desk, step, text, labels):
        return Chosen(meant), None
    heard = read_moments(text, desk.now, desk.me.zone, desk.me.language)
    if isinstance(heard, Past):
        return None, say("time-is-past")
    if isinstance(heard, tuple):
        return _together(heard)
    if ticked := match_many(text, labels):
        return Chosen(ticked), None
    return None, say("times-not-understood" if offered else "time-not-understood")


def among(desk: Desk, step: Step, text: str, labels: Labels) -> tuple[str, ...]:
    """The options that a text means when it speaks of nothing else: "both", "the first", "1 and 3", "Wednesday"."""
    offered, options = _moments(step), [option.id for option in step.options]
    if word := _said_of_all(desk, text, offered, NONE_OPTION in options):
        return word
    # what somebody offers can be declined; a day or a time of day alone then means what stands there
    by_part = len(offered) < len(options)
    found = [_offered(desk, piece, offered, labels, by_part=by_part) for piece in pieces_of(text)]
    chosen = {option for meant in found for option in meant}
    return tuple(option for option in options if option in chosen) if found and all(found) else ()


def _moments(step: Step) -> tuple[str, ...]:
    return tuple(option.id for option in step.options if is_moment(option.id))


def is_moment(option: str) -> bool:
    """Whether an option of a step is a moment in ISO form."""
    return option[:1].isdigit()


def _alone(desk: Desk, run: Run, step: Step, moment: Moment) -> Read:
    if moment.needs_time and step.kind is StepKind.MOMENT:
        named = {**run.given, step.id + DAY_ALONE: Picked(moment.at)}
        desk.world.keep(replace(run, given=named))
        return None, say("time-needs-clock")
    return Picked(moment.at), None


def _together(moments: tuple[Moment, ...]) -> Read:
    if any(moment.needs_time for moment in moments):
        return None, say("time-needs-clock")
    return Chosen(tuple(moment.at.isoformat() for moment in moments)), None


def _with_day(desk: Desk, run: Run, step: Step, text: str) -> Moment | Past | None:
    """The moment of a time of day that is typed after its day; None when no day was typed before, or it has its own."""
    day = run.given.get(step.id + DAY_ALONE)
    if not isinstance(day, Picked) or step.kind is not StepKind.MOMENT:
        return None
    heard = read_moment(f"{_local(desk, day.at).date()} {text}", desk.now, desk.me.zone, desk.me.language)
    return heard if isinstance(heard, Past) or (isinstance(heard, Moment) and not heard.needs_time) else None


def _said_of_all(desk: Desk, text: str, offered: tuple[str, ...], may_be_none: bool) -> tuple[str, ...]:
    """What "all", "both", "yes", "none" or "no" means here; nothing when it is none of these."""
    wanted = plain_word(text)
    aliases = desk.books.words.aliases
    if wanted in (*aliases(ALL), *aliases("answer-yes")):
        return offered
    if may_be_none and wanted in (*aliases(NONE), *aliases("answer-no")):
        return (NONE_OPTION,)
    return ()


def _offered(
    desk: Desk, piece: str, offered: tuple[str, ...], labels: Labels, *, by_part: bool
) -> tuple[str, ...]:
    """The options that one piece of a text means: by place, number, label, day or time of day."""
    word = plain_word(piece)
    for place, phrase in enumerate(PLACES):
        if word in desk.books.words.aliases(phrase) and place < len(offered):
            return (offered[place],)
    if offered and word in desk.books.words.aliases(LAST):
        return (offered[-1],)
    if (number := word.strip("#) .")).isdecimal() and 1 <= int(number) <= len(labels):
        return (labels[int(number) - 1][0],)
    timed = tuple(
        option for option in offered if _names(desk, piece, datetime.fromisoformat(option), by_part)
    )
    if timed or _is_full(desk, piece):
        return timed
    meant = match(piece, labels)
    return (meant,) if isinstance(meant, str) else ()


def _is_full(desk: Desk, piece: str) -> bool:
    """Whether a text says a moment in full: then it is no misspelt label, however much it looks like one."""
    heard = read_moment(piece, desk.now, desk.me.zone, desk.me.language)
    return isinstance(heard, Past) or (isinstance(heard, Moment) and not heard.needs_time)


def _names(desk: Desk, piece: str, at: datetime, by_part: bool) -> bool:
    """Whether a text says this moment: in full; and `by_part`, by its day, weekday or time of day alone."""
    day, me = _local(desk, at).date(), desk.me

    def read(text: str) -> Moment | None:
        heard = read_moment(text, desk.now, me.zone, me.language)
        return heard if isinstance(heard, Moment) else None

    full, clock = read(piece), read(f"{day} {piece}")
    if not by_part:
        return full is not None and not full.needs_time and full.at == at
    if clock is not None and not clock.needs_time and clock.at == at:
        return True
    if full is None or not full.needs_time:
        return full is not None and full.at == at
    weekday = read(f"{piece} {day.day}.{day.month}.{day.year}")
    return full.day == day or (weekday is not None and weekday.needs_time and weekday.day == day)


def _local(desk: Desk, at: datetime) -> datetime:
    return at.astimezone(ZoneInfo(desk.me.zone))
