"""Where a person's act goes: to the run that waits, to a command, or to a kind answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.effect import FormErrors, FormTaken, Reply
from bot.domain.message import Actions, Button, Note, Option, Part, Payload, Say, Style, command, say
from bot.domain.privacy import SeenBy
from bot.domain.run import Chosen, Run, RunState
from dialogs import forms
from dialogs.commands import Call, find_command, is_addressed, is_bare, nearest_command
from dialogs.conversation import kind_of
from dialogs.desk import Desk
from dialogs.forms import FORM
from dialogs.hearing import hear, is_answer, move_in, names_option, names_time, words_for
from dialogs.hearing import pressed as pressed_option
from dialogs.home import home, welcome
from dialogs.mydata import ERASE_WORDS, EXPORT_WORDS
from dialogs.registry import COMMANDS
from dialogs.script import TICKED, AsForm, Step
from dialogs.sight import looked_at
from dialogs.widgets import DONE_TICK, MOVES, question_parts
from dialogs.yes_no import is_plain_answer, plain_word

LONGEST_TEXT = 8000
OWN_WORDS = {"mydata": (EXPORT_WORDS, ERASE_WORDS)}
"""Phrases with the words that a command takes after its own."""
FOR_ONESELF = ("diary", "insights", "concern")
"""Commands that take words nobody else may read."""


def arrived(desk: Desk) -> None:
    """First contact, or the chat was opened again."""
    if desk.me.since == desk.now:
        welcome(desk)


def said(desk: Desk, text: str, attachments: int) -> None:
    """Typed text, from a chat message or a slash command."""
    cleaned = text.strip()
    # what is meant as a command answers no question, so none need be looked for
    run = None if is_addressed(cleaned) else looked_at(desk, cleaned)
    if attachments and any(character.isalnum() for character in cleaned):
        desk.say(Say(say("attachment-unread")))
    if not cleaned or not any(character.isalnum() for character in cleaned):
        _wordless(desk, run, attachments, cleaned)
    elif len(cleaned) > LONGEST_TEXT:
        desk.say(Say(say("text-too-long", limit=LONGEST_TEXT)))
    elif run is not None:
        _said_in_run(desk, run, cleaned)
    else:
        _said_freely(desk, cleaned)


def pressed(desk: Desk, payload_text: str) -> None:
    """A button: of a run, or a standing one. Old, foreign and unknown ones are answered kindly."""
    payload = Payload.decode(payload_text)
    if payload is None:
        desk.say(Say(say("unknown-button")), *_home_button())
    elif not payload.run:
        _standing(desk, payload)
    else:
        _pressed_in_run(desk, payload)


def submitted(desk: Desk, payload_text: str, values: Mapping[str, tuple[str, ...]]) -> None:
    """A form or a ticked list."""
    payload = Payload.decode(payload_text)
    _submitted(desk, payload, values)
    if payload is not None and payload.step == FORM and not any(map(_stays, desk.replies)):
        desk.replies.append(FormTaken())


def _stays(reply: Reply) -> bool:
    return isinstance(reply, FormErrors)


def _submitted(desk: Desk, payload: Payload | None, values: Mapping[str, tuple[str, ...]]) -> None:
    run = _own_open_run(desk, payload)
    if payload is None or run is None:
        return
    script = desk.conversation.script(desk, run)
    if payload.step == FORM and script.form is not AsForm.NEVER and payload.revision == run.revision:
        forms.submit(desk.conversation, desk, run, payload, values, kind_of(desk, run))
        return
    step = script.step(run.at)
    if step is None or step.id != payload.step or payload.revision != run.revision:
        _moved_on(desk, run)
    elif step.kind in TICKED:
        _take_ticked(desk, run, step, values.get(step.id, ()))
    else:
        desk.conversation.ask(desk, run, before=(Say(say("not-understood-option")),))


def _said_in_run(desk: Desk, run: Run, text: str) -> None:
    if names_option(desk.conversation, desk, run, text):
        hear(desk.conversation, desk, run, text)
        return
    move = move_in(desk, text)
    if move:
        desk.conversation.move(desk, run, move)
        return
    found = find_command(text, COMMANDS, desk.books.words)
    if found is not None and (
        _is_complete(desk, *found)
        or _is_for_oneself(desk, run, text, *found)
        or not is_answer(desk.conversation, desk, run, text)
    ):
        COMMANDS[found[0]](desk, found[1])
        return
    hear(desk.conversation, desk, run, text)


def _is_complete(desk: Desk, word: str, call: Call) -> bool:
    """Whether nothing but the command was typed: the word alone, or with a time or a word of its own."""
    own = [alias for phrase in OWN_WORDS.get(word, ()) for alias in desk.books.words.aliases(phrase)]
    return not call.rest or plain_word(call.rest) in own or names_time(desk, call.rest)


def _is_for_oneself(desk: Desk, run: Run, text: str, word: str, call: Call) -> bool:
    """Whether the words after a command are for their author alone, and may not go to the question that waits.

    They are when a colon says so, or when the question would show them to others at once. Otherwise a sentence may
    well begin with that word, and both keep it for its author.
    """
    if word not in FOR_ONESELF:
        return False
    colon = text.removesuffix(call.rest).rstrip().endswith(":")
    return colon or words_for(desk.conversation, desk, run, text) is SeenBy.PAIR


def _said_freely(desk: Desk, text: str) -> None:
    # "stop here" is no wish to leave the programme, though it begins with the same word
    if move := move_in(desk, text):
        _move(desk, looked_at(desk), move)
        return
    found = find_command(text, COMMANDS, desk.books.words)
    if found is not None:
        COMMANDS[found[0]](desk, found[1])
        return
    if is_plain_answer(desk, text):
        desk.say(Say(say("nothing-waits")), *_home_button())
        return
    if is_bare(text):
        home(desk)
        return
    if desk.journeys() and names_time(desk, text):
        # a time alone is one to meet at: the button that proposes one stands just above
        COMMANDS["meet"](desk, Call(rest=text))
        return
    near = nearest_command(text, COMMANDS, desk.books.words, desk.me.language)
    if near is None:
        desk.say(Say(say("not-understood")), *_home_button())
    else:
        word, alias = near
        offered = Button(say("button-try", word=alias), command(word), Style.PRIMARY)
        desk.say(Say(say("did-you-mean", word=alias)), Actions((offered, *_home_button()[0].buttons)))


def _move(desk: Desk, run: Run | None, move: str) -> None:
    if run is None:
        desk.say(Say(say("nothing-waits")), *_home_button())
    else:
        desk.conversation.move(desk, run, move)


def _wordless(desk: Desk, run: Run | None, attachments: int, text: str) -> None:
    kind = "got-attachment" if attachments else "got-emoji" if text else ""
    if not kind:
        home(desk)
    elif run is not None:
        desk.conversation.ask(desk, run, before=(Say(say(kind)),))
    else:
        desk.say(Say(say(kind)), *_home_button())


def _standing(desk: Desk, payload: Payload) -> None:
    handler = COMMANDS.get(payload.step)
    if handler is None:
        desk.say(Say(say("unknown-button")), *_home_button())
    else:
        handler(desk, Call(subject=payload.option))


def _pressed_in_run(desk: Desk, payload: Payload) -> None:
    run = _own_open_run(desk, payload)
    if run is None:
        return
    script = desk.conversation.script(desk, run)
    step = script.step(run.at)
    if step is None or step.id != payload.step or payload.revision != run.revision:
        _moved_on(desk, run)
    elif payload.option in MOVES:
        desk.replace_pressed(*_without_buttons(desk, run, step, None))
        desk.conversation.move(desk, run, payload.option)
    elif step.kind in TICKED and payload.option in (DONE_TICK, *(known.id for known in step.options)):
        _take_ticked(desk, run, step, (payload.option,))
    else:
        given = pressed_option(step, payload.option)
        if given is None:
            _moved_on(desk, run)
            return
        if forms.open_after(desk.conversation, desk, run, payload.option, kind_of(desk, run)):
            return
        option = next(known for known in step.options if known.id == payload.option)
        desk.replace_pressed(*_without_buttons(desk, run, step, option))
        desk.conversation.give(desk, run, given)


def _take_ticked(desk: Desk, run: Run, step: Step, values: tuple[str, ...]) -> None:
    ticked = tuple(option.id for option in step.options if option.id in values)
    if len(ticked) < step.least:
        desk.say(Say(say("field-choose-at-least", count=step.least)))
        return
    desk.conversation.give(desk, run, Chosen(ticked))


def _own_open_run(desk: Desk, payload: Payload | None) -> Run | None:
    """The run that a payload names if it is this person's and waits; else a kind answer and None."""
    run = desk.world.find(Run, payload.run) if payload else None
    if payload is None:
        desk.say(Say(say("unknown-button")), *_home_button())
    elif run is None or run.person != desk.me.id:
        desk.say(Say(say("not-your-button")), *_home_button())
        run = None
    elif run.state is RunState.LATER:
        return run
    elif run.state is not RunState.OPEN:
        desk.say(Say(say("already-finished")), *_home_button())
        run = None
    return run


def _moved_on(desk: Desk, run: Run) -> None:
    desk.conversation.ask(desk, run, before=(Say(say("already-answered")),))


def _without_buttons(desk: Desk, run: Run, step: Step, chosen: Option | None) -> tuple[Part, ...]:
    """The card as it stands on: who and what it is about stays to be read; buttons, and what if nobody presses, go."""
    script = desk.conversation.script(desk, run)
    opening = () if run.trail else desk.conversation.dialogs[run.dialog].lead(desk, run)
    lead = (part for part in opening if not isinstance(part, Note))
    asked = question_parts(script, step, run, kind_of(desk, run), first=not run.trail)
    parts = tuple(part for part in (*lead, *asked) if not isinstance(part, Actions))
    return (*parts, Say(say("chosen", label=desk.words(chosen.label)))) if chosen else parts


def _home_button() -> tuple[Actions]:
    return (Actions((Button(say("button-home"), command("home"), Style.QUIET),)),)
