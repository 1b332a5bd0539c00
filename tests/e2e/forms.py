"""Every form of mentoring, walked whole by a script: from the programme that a lead creates to everyone's keepsake.

The walk of a pair in Finnish, step by step with its answers, is `walk`; here each person speaks their own language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from adapters.playground.cast import BY_USER
from tests.e2e.process import MONDAY
from tests.e2e.voices import Speaking, typed

LEAD, CHANNEL = "marja", "yksikko"
LINK = "https://kokous.example/meille"
A_DAY = timedelta(days=1)
WISH, GOAL = "Vill våga ta betalt.", "Jag ringer fem nya kunder."
BEST = {
    "sari": "Jag får säga saker högt.", "joonas": "Kukaan ei kiirehdi.", "aino": "Saan ideoita maanantaihin.",
    "grace": "We laugh a lot.", "amina": "Saan kysyä kaikkea.",
}  # fmt: skip
INSIGHT = {
    "sari": "Jag skriver upp mina timmar.", "joonas": "Soitan ennen kuin kirjoitan.", "aino": "Odotan vastausta.",
    "grace": "I stop before I open the door.", "amina": "Pyydän apua ajoissa.",
}  # fmt: skip
THANKS = {
    "sari": "Tack för att du lyssnade.", "joonas": "Kiitos, että kysyit.", "aino": "Kiitos rehellisistä sanoista.",
    "grace": "Thank you for your patience.", "amina": "Kiitos, kun autoit.",
}  # fmt: skip
"""What is best about the meetings, what somebody has put to use, and their thanks at the end: by user."""
BENEFIT = "Uskallan kysyä."


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One form of mentoring with its people. All moments are aware UTC.

    `roles` is what each member chooses when signing up, in the order in which they do ("" where nothing is asked,
    as there is one form alone); the first proposes a time.
    """

    programme: str
    preset: str
    offered: tuple[str, ...]
    roles: dict[str, str]
    languages: tuple[str, ...]
    topics: tuple[str, ...]
    confirmed: bool = False
    remote: bool = False
    months: int
    evaluation: datetime

    @property
    def members(self) -> tuple[str, ...]:
        """Who walks."""
        return tuple(self.roles)

    @property
    def group(self) -> bool:
        """Whether these are more than two."""
        return len(self.roles) > 2

    @property
    def halfway(self) -> datetime:
        """When half of the agreed time is over."""
        return MONDAY + timedelta(days=round(self.months * 30.5 / 2))


PEER_PAIR = Walk(
    programme="Yrittäjät rinnakkain", preset="option-preset-entrepreneurs", offered=("form-peer-pair",),
    roles={"sari": "", "joonas": ""}, languages=("fi", "sv"), topics=("money", "networks"),
    months=12, evaluation=datetime(2027, 11, 16, 8, tzinfo=UTC),
)  # fmt: skip
PEER_GROUP = Walk(
    programme="Yrittäjät yhdessä", preset="option-preset-entrepreneurs", offered=("form-peer-pair", "form-peer-group"),
    roles=dict.fromkeys(("sari", "aino", "joonas", "grace", "amina"), "peer-group"), languages=("fi",),
    topics=("money", "networks", "customers", "wellbeing", "business"),
    months=12, evaluation=datetime(2027, 11, 16, 8, tzinfo=UTC),
)  # fmt: skip
REMOTE_PAIR = Walk(
    programme="Etämentorointi", preset="option-preset-care-work", offered=("form-mentor-pair",),
    roles={"grace": "mentee", "aino": "mentor"}, languages=("fi", "en"), topics=("dementia", "learning"),
    confirmed=True, remote=True, months=6, evaluation=datetime(2027, 5, 18, 7, tzinfo=UTC),
)  # fmt: skip
FIRST = datetime(2026, 12, 2, 11, 30, tzinfo=UTC)
"""Wednesday of the week after, 13.30 in Helsinki."""


def create(people: Speaking, walk: Walk) -> None:
    """The lead creates a programme in chat, from a preset, for these forms, and announces it."""
    people.say(LEAD, f"ohjelma luo {walk.programme}")
    people.taps(LEAD, walk.preset)
    people.say(LEAD, "#yksikkö")
    people.tick(LEAD, *(people.word(LEAD, form) for form in walk.offered))
    people.sees(LEAD, f"Ohjelma on luotu: {walk.programme}")
    people.taps(LEAD, "button-announce")
    people.taps(LEAD, "option-announcement-post")


def join(people: Speaking, walk: Walk) -> None:
    """Everybody presses Join in the channel and fills in the form; a supervisor agrees where there is one."""
    for number, user in enumerate(walk.members):
        wants, gives = walk.topics[number], walk.topics[number - 1]
        role = {"role": walk.roles[user]} if walk.roles[user] else {}
        people.fill(
            user, lambda user=user: people.taps(user, "button-announcement-join", channel=CHANNEL),  # type: ignore[misc]
            **role, wants=[wants], gives=[gives], languages=walk.languages,
            meets="remote" if walk.remote else "both", shifts=["day"],
        )  # fmt: skip
        if walk.confirmed:
            people.sees(LEAD, f"{BY_USER[user].name} haluaa mukaan")
            people.taps(LEAD, "option-sign-up-fits")


def gather(people: Speaking, walk: Walk) -> None:
    """A proposal, published; everybody hears of the others."""
    people.say(LEAD, "parit")
    people.press(LEAD, walk.programme)
    people.taps(LEAD, "button-propose-any" if walk.group else "button-propose-pairs")
    people.taps(LEAD, "button-pairs-publish")
    for user in walk.members:
        for other in walk.members:
            if other != user:
                people.sees(user, BY_USER[other].name)


def propose(people: Speaking, walk: Walk) -> None:
    """A first time is proposed, with the link instead of a place where one meets remotely; to a group two times."""
    proposer = walk.members[0]
    people.taps(proposer, "button-introduction-meet")
    people.say(proposer, typed(proposer, FIRST, *([FIRST + A_DAY] if walk.group else [])))
    if walk.remote:
        people.say(proposer, LINK)
    else:
        people.taps(proposer, "option-place-cafe")
    if walk.group:
        people.taps(proposer, "option-turn-yes")


def book(people: Speaking, walk: Walk) -> None:
    """The time is agreed; in a group as soon as most can, although the last of them cannot."""
    _, *others = walk.members
    if walk.group:
        people.tick(others[-1], people.word(others[-1], "option-group-none"))
        for user in others[: len(walk.members) // 2]:
            people.say(user, "1")
    else:
        people.taps(others[0], "option-meeting-accept")
    for user in walk.members:
        people.hears(user, "meeting-agreed")


def start(people: Speaking, walk: Walk) -> None:
    """The next day everybody is asked in private; the first says what she wishes for, and the rest is skipped."""
    people.advance_to(MONDAY + timedelta(days=1, hours=1))
    for user in walk.members:
        people.waits_for(user)
    people.say(walk.members[0], WISH)
    for user in walk.members:
        people.skips(user)


def meet(people: Speaking, walk: Walk, at: datetime, present: tuple[str, ...] = ()) -> None:
    """Reminded before, asked afterwards, in working time; they met, all of them if none are named."""
    people.advance_to(at + A_DAY)
    for user in present or walk.members:
        people.hears(user, "reminder-agenda")
        people.taps(user, "option-met-was-there" if walk.group else "option-met-yes")


def agree(people: Speaking, walk: Walk) -> None:
    """One drafts the agreement by the usual choices; it is in force when all have accepted it."""
    *others, author = walk.members
    people.taps(author, "option-agreement-usual")
    people.taps(author, "option-agreement-send")
    for user in others:
        people.taps(user, "option-agreement-accept")
    for user in walk.members:
        people.hears(user, "agreement-in-force")


def second_meeting(people: Speaking, walk: Walk) -> None:
    """The next time; where is agreed already."""
    proposer, *others = walk.members
    people.says(proposer, "word-meet")
    people.say(proposer, typed(proposer, FIRST + 14 * A_DAY))
    for user in others[: len(walk.members) // 2]:
        people.taps(user, "option-meeting-accept")
    meet(people, walk, FIRST + 14 * A_DAY)


def first_meeting(people: Speaking, walk: Walk) -> None:
    """The first time together."""
    meet(people, walk, FIRST, walk.members[:-1] if walk.group else ())


def set_a_goal(people: Speaking, walk: Walk) -> None:
    """A goal that is shown to the others is under way once every one of them has been heard."""
    owner, *others = walk.members
    people.says(owner, "word-goals")
    people.taps(owner, "button-goal-add")
    people.say(owner, GOAL)
    people.taps(owner, "option-goal-show")
    for user in others:
        people.taps(user, "option-goal-good")
    for user in walk.members:
        people.hears(user, "goal-active")


def check_in(people: Speaking, walk: Walk) -> None:
    """After the second meeting everybody answers one question; the answers are seen side by side by all."""
    for user in walk.members:
        people.waits_for(user)
        people.say(user, BEST[user])
        people.say(user, INSIGHT[user])
        people.skips(user)
    for user in walk.members:
        people.taps(user, "option-show-yes")
    for user in walk.members:
        shown = people.sees(user, BEST[walk.members[0]])
        assert all(BEST[other] in shown for other in walk.members)


def halfway(people: Speaking, walk: Walk) -> None:
    """Halfway everybody looks back."""
    people.advance_to(walk.halfway + 7 * A_DAY)
    for user in walk.members:
        people.hears(user, "halfway-lead")


def change(people: Speaking, walk: Walk) -> None:
    """Somebody's life changes: they meet less often, and the others hear it kindly, without a reason."""
    author, *others = walk.members
    people.says(author, "word-change")
    people.taps(author, "option-life-rhythm")
    people.taps(author, "option-life-tell-meet")
    people.taps(author, "option-life-check-yes")
    people.taps(author, "option-rhythm-weeks", weeks=8)
    for user in others:
        people.hears(user, "rhythm-changed-partner", name=BY_USER[author].name, weeks=8)


def evaluate(people: Speaking, walk: Walk) -> None:
    """Near the end an evaluation meeting is agreed upon and held."""
    people.advance_to(walk.evaluation - 7 * A_DAY + timedelta(hours=1))
    proposer, *others = walk.members
    people.says(proposer, "word-meet")
    people.say(proposer, typed(proposer, walk.evaluation))
    for user in others[: len(walk.members) // 2]:
        people.taps(user, "option-meeting-accept")
    meet(people, walk, walk.evaluation)


def close(people: Speaking, walk: Walk) -> None:
    """Each looks back alone and decides to close; each gets a keepsake of their own."""
    for user in walk.members:
        people.waits_for(user)
        people.say(user, BENEFIT)
        people.taps(user, "button-skip")
        people.say(user, THANKS[user])
        people.taps(user, "option-pass-on-yes")
        people.skips(user)
    for user in walk.members:
        people.taps(user, "option-wish-close")
    for user in walk.members:
        people.hears(user, "closing-keepsake")


STAGES: tuple[Callable[[Speaking, Walk], None], ...] = (
    create, join, gather, propose, book, start, first_meeting, agree, set_a_goal, second_meeting, check_in, halfway,
    change, evaluate, close,
)  # fmt: skip


def go(people: Speaking, walk: Walk) -> None:
    """The whole path."""
    for stage in STAGES:
        stage(people, walk)
