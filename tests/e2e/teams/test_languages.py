"""A pair that meets remotely walks the whole path in Teams, she in English and he in Finnish."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from adapters.playground.cast import BY_USER
from tests.e2e import forms
from tests.e2e.forms import FIRST, GOAL, LEAD, LINK, REMOTE_PAIR, Walk
from tests.e2e.teams.office import office
from tests.e2e.teams.peers import CHANNEL, needs_peers
from tests.e2e.teams.people import People
from tests.e2e.voices import Speaking, typed

pytestmark = needs_peers


class Speakers(Speaking):
    """People in Teams by the phrases of their languages."""

    def __init__(self, people: People, form: str) -> None:
        self.people, self.form = people, form

    def say(self, user: str, text: str) -> None:
        """Type a message to the bot."""
        self.people.say(user, text)

    def press(self, user: str, label: str, *, channel: str = "") -> None:
        """Press a button by its label."""
        self.people.press(user, label, channel=CHANNEL if channel else "")

    def tick(self, user: str, *labels: str) -> None:
        """Tick options of the newest list by their labels, and submit it."""
        self.people.tick(user, *labels)

    def fill(self, user: str, opened: Callable[[], object], **values: str | Iterable[str]) -> None:
        """Open a form by an act and send it in."""
        self.people.opens(user, opened)
        assert not self.people.fill(user, **values)

    def sees(self, user: str, *words: str) -> str:
        """Wait until the bot has said something with one of these words; the newest such message."""
        return self.people.sees(user, *words)

    def asked(self, user: str, words: str) -> None:
        """Wait until the newest thing that the bot has said to a person holds these words."""
        self.people.asked(user, words)

    def told(self, user: str) -> list[str]:
        """What the bot says to a person, oldest first."""
        return self.people.told(user)

    def advance_to(self, moment: datetime) -> None:
        """Move the bot's clock forward to a moment (aware UTC)."""
        self.people.advance_to(moment)


def create(people: Speakers, walk: Walk) -> None:
    """The lead creates a programme by a mention in the channel, and announces it there."""
    people.people.say(LEAD, f"ohjelma luo {walk.programme}", CHANNEL)
    people.taps(LEAD, walk.preset)
    people.tick(LEAD, *(people.word(LEAD, form) for form in walk.offered))
    people.taps(LEAD, "button-announce")
    people.taps(LEAD, "option-announcement-post")


def gather(people: Speakers, walk: Walk) -> None:
    """A proposal of the one programme that there is, published; each hears of the other."""
    people.say(LEAD, "parit")
    people.taps(LEAD, "button-propose-pairs")
    people.taps(LEAD, "button-pairs-publish")
    for user, other in (walk.members, walk.members[::-1]):
        people.sees(user, BY_USER[other].name)


def propose(people: Speakers, walk: Walk) -> None:
    """A first time is proposed in a form, with the link instead of a place."""
    first = walk.members[0]
    answers = {"time.own": typed(first, FIRST), "link": LINK}
    people.fill(first, lambda: people.taps(first, "button-introduction-meet"), **answers)


def set_a_goal(people: Speakers, walk: Walk) -> None:
    """A goal that is shown to the other is under way once they have been heard."""
    owner, other = walk.members
    goal = {"words.own": GOAL, "show": "show"}
    people.says(owner, "word-goals")
    people.fill(owner, lambda: people.taps(owner, "button-goal-add"), **goal)
    people.taps(other, "option-goal-good")
    for user in walk.members:
        people.hears(user, "goal-active")


def change(people: Speakers, walk: Walk) -> None:
    """Somebody's life changes: they meet less often, and the other hears it kindly, without a reason."""
    author, other = walk.members
    people.says(author, "word-change")
    people.taps(author, "option-life-rhythm")
    people.taps(author, "option-life-tell-meet")
    people.fill(author, lambda: people.taps(author, "option-life-check-yes"), weeks="8")
    people.hears(other, "rhythm-changed-partner", name=BY_USER[author].name, weeks=8)


OWN: dict[Callable[[Speaking, Walk], None], Callable[[Speakers, Walk], None]] = {
    forms.create: create, forms.gather: gather, forms.propose: propose,
    forms.set_a_goal: set_a_goal, forms.change: change,
}  # fmt: skip
"""What goes otherwise in Teams: where a programme is created, and what opens as a form when it is pressed."""


def test_a_pair_of_two_languages_walks_the_whole_path(tmp_path: Path) -> None:
    with office(tmp_path, [LEAD, *REMOTE_PAIR.members]) as workplace:
        people = Speakers(People(workplace), "pair")
        for user in workplace.users:
            people.people.arrive(user)
        for stage in forms.STAGES:
            OWN.get(stage, stage)(people, REMOTE_PAIR)
        assert {delivery.status for delivery in workplace.line.deliveries} == {200}
