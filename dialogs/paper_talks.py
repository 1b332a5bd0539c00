"""What a conversation was about, in words of people, for the export of one's own data."""

from __future__ import annotations

from bot.domain.message import Text, say
from bot.domain.run import Run

TALKED_OF = {
    "join": "paper-sign-up",
    "sign-up": "paper-talk-sign-up",
    "introduction": "paper-talk-introduction",
    "meet": "button-matter-time",
    "meeting-answer": "button-matter-time",
    "proposal-passed": "button-matter-time",
    "meeting-cancel": "paper-talk-cancel",
    "reminder": "paper-talk-reminder",
    "nudge": "paper-talk-nudge",
    "met": "button-matter-met",
    "check-in": "button-matter-check-in",
    "start": "button-matter-start",
    "halfway": "button-matter-halfway",
    "end": "button-matter-end",
    "evaluation-offer": "paper-talk-evaluation",
    "closing": "button-matter-closing",
    "talk": "button-matter-closing",
    "confirm": "button-matter-closing",
    "rest": "button-matter-closing",
    "again": "paper-talk-again",
    "rematch": "paper-talk-rematch",
    "leave": "paper-talk-leave",
    "pause": "paper-talk-pause",
    "rhythm": "button-matter-rhythm",
    "show": "button-matter-show",
    "answer": "paper-talk-reflecting",
    "reflect": "paper-talk-reflecting",
    "own-question": "paper-talk-reflecting",
    "question-turn": "paper-talk-reflecting",
    "erase": "paper-talk-erase",
    "concern": "paper-talk-concern",
    "feels-right": "feels-right-ask",
    "life-change": "paper-talk-life-change",
    "hours": "paper-talk-hours",
    "language": "paper-language",
    "meeting-keep": "button-matter-time",
    "meeting-short": "button-matter-time",
    "turn": "paper-talk-turn",
    "newcomer": "paper-talk-introduction",
    "programme-create": "button-programme-create",
    "announcement": "button-announce",
}
"""What a conversation was about, by its dialog; see `TALKED_OF_FAMILIES` for the rest."""
TALKED_OF_FAMILIES = {
    "agreement": "button-matter-agreement",
    "goal": "button-matter-goals",
    "task": "button-tasks",
    "diary": "button-diary",
    "programme": "paper-talk-programme",
    "lead": "paper-talk-programme",
    "contact": "paper-talk-programme",
}
"""The same by the beginning of the dialog's name."""
TALKED_OF_OTHER = "paper-talk-other"


def talked_of(run: Run) -> Text:
    """The matter of a conversation, also of one that is no longer held."""
    found = (label for start, label in TALKED_OF_FAMILIES.items() if run.dialog.startswith(start))
    return say(TALKED_OF.get(run.dialog) or next(found, TALKED_OF_OTHER))
