"""My language and my hours."""

from __future__ import annotations

from bot.domain.message import Option, Say, say
from bot.domain.run import Run
from bot.domain.working_time import WorkingTime
from dialogs import engine
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.script import AsForm, Script, Step, StepKind
from dialogs.typed import match

EASY_FINNISH = "fi-easy"
SHIFTS = ("day", "evening", "night", "weekend", "office")


class Hours(Dialog):
    """When one is at work: messages come only then."""

    name = "hours"

    def script(self, desk: Desk, run: Run) -> Script:
        """One list of shift patterns to tick."""
        options = tuple(Option(shift, say(f"shift-{shift}")) for shift in SHIFTS)
        step = Step(
            id="shifts",
            ask=say("hours-ask"),
            kind=StepKind.MANY,
            options=options,
            optional=False,
            least=1,
            value=tuple(shift for shift in desk.me.working_time.pattern_ids if shift in SHIFTS),
        )
        title = say("form-title-hours")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """The new working time holds from now on."""
        desk.keep_me(working_time=WorkingTime.of(*engine.chosen(run, "shifts")))
        desk.say(Say(say("hours-kept")))


class Language(Dialog):
    """In which language the bot speaks to this person."""

    name = "language"

    def script(self, desk: Desk, run: Run) -> Script:
        """One button for each language, in that language."""
        options = tuple(Option(code, say(f"option-language-{code}")) for code in desk.books.words.languages)
        step = Step(
            id="code",
            ask=say("language-ask"),
            kind=StepKind.CHOOSE,
            options=options,
            optional=False,
            value=(desk.me.language,),
        )
        title = say("form-title-language")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED, later=False)

    def done(self, desk: Desk, run: Run) -> None:
        """From now on in that language."""
        _speak(desk, engine.one(run, "code"))


def hours(desk: Desk, call: Call) -> None:
    """Ask when the person is at work."""
    desk.open(Hours.name, desk.me.id, desk.me.id, occurrence=desk.event.id)


def language(desk: Desk, call: Call) -> None:
    """Change the language at once, or offer the languages."""
    named = [(code, alias) for code in desk.books.words.languages for alias in _names_of(desk, code)]
    wanted = call.subject or call.rest
    found = match(wanted, named) if wanted else None
    if isinstance(found, str):
        _speak(desk, found)
        return
    desk.open(Language.name, desk.me.id, desk.me.id, occurrence=desk.event.id)


def easy(desk: Desk, call: Call) -> None:
    """Speak easy Finnish: one word is enough, for whom a list of languages may be too much."""
    _speak(desk, EASY_FINNISH)


def _speak(desk: Desk, code: str) -> None:
    desk.keep_me(language=code, language_chosen=True)
    desk.say(Say(say("language-changed")))


def _names_of(desk: Desk, code: str) -> tuple[str, ...]:
    return (code, *sorted(desk.books.words.aliases(f"names-of-{code}")))


COMMANDS: dict[str, Handler] = {"hours": hours, "language": language, "easy": easy}
DIALOGS: tuple[Dialog, ...] = (Hours(), Language())
