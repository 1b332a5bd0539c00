"""What a dialog is: a name, a script, and what happens when something was given, at the end, or when one stops."""

from __future__ import annotations

from typing import ClassVar

from bot.domain.message import Part, Text
from bot.domain.run import Given, Run
from dialogs.desk import Desk
from dialogs.script import Script


class Dialog:
    """One kind of conversation. Subclasses build the script from the facts and act on what was given.

    The hooks see the run as it is after the step. They keep facts and say things through the desk; they never
    open words.
    """

    name: ClassVar[str]
    reminds: ClassVar[bool] = False
    """Whether silence brings one friendly reminder after a week and ends the run a week later.

    Such a question may come unasked: off shift it waits, and until it has come no typed words are its answer.
    """

    def script(self, desk: Desk, run: Run) -> Script:
        """The steps for this run. Must be the same for the same facts."""
        raise NotImplementedError

    def opened(self, desk: Desk, run: Run) -> None:
        """The run was just opened, before its first question is asked."""

    def args(self, desk: Desk, run: Run) -> tuple[str, ...]:
        """The ids the script is built from, chosen at opening and then fixed, when the opener names none."""
        return ()

    def moot(self, desk: Desk, run: Run) -> bool:
        """Whether the matter was settled elsewhere, so that a waiting question comes to rest without a word."""
        return False

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """A kind sentence when this cannot be taken (a time in the past, say), else None."""
        return None

    def taken(self, desk: Desk, run: Run, step: str) -> None:
        """Something was given at a step and is kept."""

    def done(self, desk: Desk, run: Run) -> None:
        """The last step is answered."""

    def stopped(self, desk: Desk, run: Run) -> None:
        """The person stopped. By default a short friendly word is said by the conversation itself."""

    def lapsed(self, desk: Desk, run: Run) -> None:
        """Silence ended the run; nobody is blamed, those who wait are told kindly."""

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """What stands above the first question."""
        return ()

    def summary(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """What remains of a submitted form in the chat."""
        return ()
