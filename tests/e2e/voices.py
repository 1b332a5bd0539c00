"""People of the playground who each speak their own language: they press what stands there in their own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from adapters.playground.cast import BY_USER, ZONE
from bot.domain.message import say
from bot.domain.privacy import Opened
from dialogs.phrasebook import Phrasebook, Reader
from tests.e2e.acting import Acting
from tests.e2e.client import Client, Json, Send


class Nobody:
    """There is nothing to look up in a button."""

    def name(self, person_id: str) -> str:
        """A name stands for itself."""
        return person_id

    def opened(self, answer_id: str) -> Opened | None:
        """No answer is in a button."""
        return None


@cache
def phrasebook() -> Phrasebook:
    """The product's words."""
    return Phrasebook()


def word(user: str, phrase_id: str, **values: Any) -> str:
    """A phrase in a person's own language."""
    return phrasebook().text(say(phrase_id, **values), Reader(BY_USER[user].language, ZONE), Nobody())


def typed(user: str, *moments: datetime) -> str:
    """Moments (aware UTC) as this person types them, one or the other."""
    said = [at.astimezone(ZoneInfo(ZONE)) for at in moments]
    match BY_USER[user].language:
        case "en":
            return " or ".join(f"{at.day} {at:%B} {at:%H:%M}" for at in said)
        case "sv":
            return " eller ".join(f"{at.day}.{at.month} kl. {at:%H.%M}" for at in said)
        case _:
            return " tai ".join(f"{at.day}.{at.month}. klo {at:%H.%M}" for at in said)


class Speaking(Acting, Protocol):
    """People who press what stands there in their own words, by the phrase that stands there.

    `form` is what the phrasebook calls those who walk together: "pair" or "group".
    """

    form: str

    def press(self, user: str, label: str, *, channel: str = "") -> object:
        """Press a button by its label, on the newest message that has it; waits until there is one."""
        ...

    def told(self, user: str) -> list[str]:
        """What the bot says to a person, oldest first."""
        ...

    def tick(self, user: str, *labels: str) -> object:
        """Tick options of the newest list by their labels, and submit it."""
        ...

    def fill(self, user: str, opened: Callable[[], object], **values: str | Iterable[str]) -> object:
        """Open a form by an act and send it in: option ids or typed text by field; others keep their values."""
        ...

    def word(self, user: str, phrase_id: str, **values: Any) -> str:
        """A phrase in a person's own language."""
        return word(user, phrase_id, **{"form": self.form, **values})

    def taps(self, user: str, phrase_id: str, *, channel: str = "", **values: Any) -> object:
        """Press a button by what stands on it."""
        return self.press(user, self.word(user, phrase_id, **values), channel=channel)

    def says(self, user: str, phrase_id: str) -> object:
        """Type a command by its first word in this language."""
        return self.say(user, self.word(user, phrase_id).partition(",")[0])

    def hears(self, user: str, phrase_id: str, **values: Any) -> str:
        """Wait until the bot has said this; the newest such message."""
        return self.sees(user, self.word(user, phrase_id, **values))

    def waits_for(self, user: str) -> None:
        """Wait until the newest message is a question that may be skipped."""
        self.asked(user, f"[{self.word(user, 'button-skip')}]")

    def skips(self, user: str) -> None:
        """Skip questions as long as the newest message offers it."""
        label = self.word(user, "button-skip")
        while f"[{label}]" in self.told(user)[-1]:
            self.press(user, label)


class Voices(Client, Speaking):
    """Acts for everybody, one after the other: nobody acts before the others have heard of the last act."""

    def __init__(self, send: Send, form: str) -> None:
        super().__init__(send)
        self.form = form

    def _act(self, route: str, **body: Any) -> Json:
        answer = super()._act(route, **body)
        self.settled()
        return answer
