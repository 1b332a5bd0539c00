"""Insights put into practice: seen collected by their author, who adds one at any time (MID-04, ART-12)."""

from __future__ import annotations

from bot.domain.journey import Journey
from bot.domain.message import Actions, Button, Note, Quote, Say, Style, command, say
from dialogs.agreed import agreed
from dialogs.choosing import choose_journey
from dialogs.commands import Call, Handler
from dialogs.dates import day_in
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.diary_facts import LONGEST, keep
from dialogs.insight_facts import collected
from dialogs.pack import Pack
from dialogs.question_list import ask_one
from dialogs.yes_no import plain_word

WORD = "insights"
PAGE = 5
PAGE_MARK = "+"
ADD = "add"


def insights(desk: Desk, call: Call) -> None:
    """Everything collected, five at a time, the newest first; a new one asked for; or its words at once."""
    wanted = plain_word(call.rest) == plain_word(desk.words(say("button-insight-add")))
    passed = call.subject.removeprefix(PAGE_MARK)
    if wanted or (call.subject and passed == call.subject):
        _add(desk, "" if call.subject == ADD else call.subject)
    elif call.rest:
        _directly(desk, call.rest)
    else:
        _page(desk, int(passed) if passed.isdecimal() and len(passed) < 6 else 0)


def _page(desk: Desk, start: int) -> None:
    found = collected(desk)
    some = found[start : start + PAGE]
    buttons: list[Button] = []
    if _open_to_more(desk):
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
    if journey is not None and journey in _open_to_more(desk):
        ask_one(desk, journey, desk.pack(journey).use("insights"))
    elif journey is not None or journey_id or not desk.journeys():
        _not_now(desk)


def _directly(desk: Desk, words: str) -> None:
    """Words typed after the command are an insight at once: for nobody else, so there is nothing to ask."""
    journeys = _open_to_more(desk)
    if desk.overheard:
        desk.say(Say(say("diary-not-in-the-channel")))
    elif not journeys:
        _not_now(desk)
    elif len(words) > LONGEST:
        desk.say(Say(say("text-too-long", limit=LONGEST)))
    else:
        pack = desk.pack(journeys[0])
        keep(desk, journeys[0], words, question=pack.use("insights"), pack=pack.key)
        look = Button(say("button-insights"), command(WORD))
        desk.say(Say(say("insights-kept")), Note(say("diary-seen-own")), Actions((look,)))


def _open_to_more(desk: Desk) -> list[Journey]:
    """The acting person's journeys whose guide asks about insights, the one that met last first."""
    asked = [j for j in desk.journeys() if _asks(desk.pack(j))]
    return sorted(asked, key=lambda j: (j.last_met_at or j.began_at, j.id), reverse=True)


def _asks(pack: Pack) -> bool:
    return bool(pack.use("insights")) and pack.asks(pack.use("insights"))


def _not_now(desk: Desk) -> None:
    home = Button(say("button-home"), command("home"), Style.QUIET)
    desk.say(Say(say("insights-not-now")), Actions((home,)))


COMMANDS: dict[str, Handler] = {WORD: insights}
DIALOGS: tuple[Dialog, ...] = ()
