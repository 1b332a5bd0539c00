"""Insights put into practice: seen collected by their author, who adds one at any time (MID-04, ART-12)."""

from __future__ import annotations

from bot.domain.message import Actions, Button, Note, Quote, Say, Style, command, say
from dialogs.agreed import agreed
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.insight_facts import collected
from dialogs.question_list import ask_one
from dialogs.yes_no import plain_word

WORD = "insights"
PAGE = 5
PAGE_MARK = "+"
ADD = "add"


def insights(desk: Desk, call: Call) -> None:
    """Everything collected, five at a time, the newest first; or a new one, on the journey that is named."""
    wanted = plain_word(call.rest) == plain_word(desk.words(say("button-insight-add")))
    passed = call.subject.removeprefix(PAGE_MARK)
    if wanted or (call.subject and passed == call.subject):
        _add(desk, "" if call.subject == ADD else call.subject)
    else:
        _page(desk, int(passed) if passed.isdecimal() and len(passed) < 6 else 0)


def _page(desk: Desk, start: int) -> None:
    found = collected(desk)
    some = found[start : start + PAGE]
    buttons: list[Button] = []
    if any(desk.pack(journey).use("insights") for journey in desk.journeys()):
        buttons.append(Button(say("button-insight-add"), command(WORD, ADD), Style.PRIMARY))
    if start + PAGE < len(found):
        buttons.append(Button(say("button-insights-older"), command(WORD, f"{PAGE_MARK}{start + PAGE}")))
    if any(agreed(desk, journey, "diary") for journey in desk.journeys()):
        buttons.append(Button(say("button-diary"), command("diary")))
    buttons.append(Button(say("button-home"), command("home"), Style.QUIET))
    lead = (Say(say("insights-lead" if found else "insights-none")),) if start == 0 else ()
    quoted = (Quote(day_in(answer.at, desk.me.zone), answer.id) for answer in some)
    desk.say(*lead, *quoted, Note(say("insights-note")) if some else None, Actions(tuple(buttons)))


def _add(desk: Desk, journey_id: str) -> None:
    """The guide's question, asked anew; what was told before stays."""
    journey = choose_journey(desk, Call(subject=journey_id), WORD)
    question = desk.pack(journey).use("insights") if journey else ""
    if journey is not None and question:
        ask_one(desk, journey, question)
    elif journey is not None or journey_id or not desk.journeys():
        home = Button(say("button-home"), command("home"), Style.QUIET)
        desk.say(Say(say("insights-not-now")), Actions((home,)))


COMMANDS: dict[str, Handler] = {WORD: insights}
DIALOGS: tuple[Dialog, ...] = ()
