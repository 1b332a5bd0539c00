"""Typed text as words are compared, and what a plain yes or no means where the buttons say it in other words."""

from __future__ import annotations

from dialogs.desk import Desk
from dialogs.script import Step

MET = "answer-met"
ANSWERS = {
    "answer-yes": ("yes", "accept", "fits"),
    "answer-no": ("no", "cannot", "none"),
    "none-words": ("none", "cannot"),
    MET: ("yes",),
}
"""The options that a plain yes or no means where they are offered; that one met is a yes to that question alone."""


def plain_word(text: str) -> str:
    """Typed text as commands are compared: lower case, without slash and end marks."""
    return " ".join(text.strip().lstrip("/").strip(" .!?,").casefold().split())


def is_plain_answer(desk: Desk, text: str) -> bool:
    """Whether the text is a yes or a no in any language, and nothing else."""
    wanted = plain_word(text)
    return any(wanted in desk.books.words.aliases(phrase) for phrase in ANSWERS)


def plain_answer(desk: Desk, step: Step, text: str) -> str | None:
    """The option that a typed yes or no, in any language, means at this step; None where there is no such option."""
    wanted = plain_word(text)
    offered = [option.id for option in step.options]
    for phrase, ids in ANSWERS.items():
        if wanted in desk.books.words.aliases(phrase) and (phrase != MET or step.id == "met"):
            return next((option for option in ids if option in offered), None)
    return None
