"""Every form that the product opens, in one language: walked through as people would, page after page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.domain.effect import OpenForm, Reply
from bot.domain.event import Pressed, Said
from bot.domain.goals import Goal
from bot.domain.journey import Form as Mentoring
from bot.domain.journey import Phase
from bot.domain.meetings import Meeting
from bot.domain.message import Form, Payload, command
from bot.domain.people import Person
from bot.domain.programme import Programme, ProgrammeState
from bot.domain.run import Run
from dialogs.form_fields import OWN
from dialogs.leading import PART
from dialogs.programme_change import ORDER
from tests.dialogs.extras import DIARY, TASKS, agreed
from tests.dialogs.formed import with_forms
from tests.dialogs.grouped import group
from tests.dialogs.paired import JOURNEY, LEAD, ONE, OTHER, PROGRAMME, Pair, pair

WHEN = "4.12.2026 14:00"


@dataclass
class Walk:
    """One person's forms, in the order in which they opened."""

    both: Pair
    language: str
    found: list[tuple[str, Form]] = field(default_factory=list)

    def __post_init__(self) -> None:
        talk = with_forms(self.both.talk)
        for user in (LEAD, ONE, OTHER):
            talk.languages[user] = self.language
            person = self.both.world().find(Person, talk.id(user))
            if person is not None:
                self.both.put(replace(person, language=self.language))

    def act(self, word: str, subject: str = "", user: str = ONE) -> None:
        """Press a standing button."""
        self._keep(user, self.both.talk.act(user, Pressed(command(word, subject).encode())))

    def say(self, text: str, user: str = ONE) -> None:
        """Type a slash command."""
        self._keep(user, self.both.talk.act(user, Said(f"/mentorointi {text}")))

    def choose(self, dialog: str, option: str, user: str = ONE) -> None:
        """Press an option of the question that waits in the chat."""
        run = next(r for r in self.runs(user, dialog) if r.at)
        payload = Payload(run.id, run.revision, run.at, option)
        self._keep(user, self.both.talk.act(user, Pressed(payload.encode())))

    def send(self, user: str = ONE, **values: str) -> None:
        """Send the open form, as far as it has these fields."""
        form = self.both.talk.forms[user]
        here = {one.id for one in form.fields}
        self.both.talk.submit(user, **{key: value for key, value in values.items() if key in here})
        now = self.both.talk.forms[user]
        if now is not form:
            self._keep(user, (OpenForm(now),))

    def runs(self, user: str, dialog: str) -> list[Run]:
        """A person's open runs of a dialog, the newest first."""
        who = self.both.talk.id(user)
        world = self.both.talk.world(user)
        return sorted(
            world.all(Run, lambda r: r.person == who and r.dialog == dialog and r.state == "open"),
            key=lambda run: run.opened_at,
            reverse=True,
        )

    def _keep(self, user: str, replies: tuple[Reply, ...]) -> None:
        for reply in replies:
            if isinstance(reply, OpenForm):
                run = self.both.talk.world(user).get(Run, reply.form.payload.run)
                self.found.append((run.dialog, reply.form))


def every_form(language: str) -> list[tuple[str, Form]]:
    """(dialog's name, form in words) of everything that opens as a form, each with several states."""
    walks: tuple[Callable[[str], Walk], ...] = (
        _meetings, _group_meeting, _words, _drafts, _group_draft, _settings, _leading, _joining,
    )  # fmt: skip
    return [form for walk in walks for form in walk(language).found]


def _meetings(language: str) -> Walk:
    walk = Walk(pair(), language)
    walk.act("meet", JOURNEY)
    walk.send(**{"time" + OWN: WHEN, "place": "remote"})
    walk.send(link="https://example.org/room")
    (meeting,) = walk.both.world().all(Meeting)
    walk.act("move", meeting.id)
    walk.choose("meeting-answer", "other", OTHER)
    walk.act("rhythm", JOURNEY)
    return walk


def _group_meeting(language: str) -> Walk:
    walk = Walk(group(), language)
    walk.act("meet", JOURNEY)
    return walk


def _words(language: str) -> Walk:
    walk = Walk(pair(), language)
    agreed(walk.both, **TASKS, **DIARY)
    for number in (1, 2):
        walk.act("goals", f"add:{JOURNEY}")
        walk.send(words=f"Sata sanaa {number} " * 20, show="show")
    walk.act("goals", f"refine:{JOURNEY}")
    walk.send(goal=next(iter(walk.both.world().all(Goal))).id)
    walk.act("diary", f"write:{JOURNEY}")
    walk.send(words="Kysyin ennen kuin neuvoin. " * 100)
    (entry,) = (a for a in walk.both.answers(ONE) if a.question.startswith("diary"))
    walk.act("diary", f"edit:{entry.id}")
    for _ in range(2):
        walk.act("tasks", f"add:{JOURNEY}")
        walk.send(kind="other", words="Seurataan yhtä vuoroa", who="all")
    walk.act("tasks", f"done:{JOURNEY}")
    walk.act("insights", "add")
    walk.send(**{"MID-04": "Kysyminen auttaa"})
    (insight,) = walk.both.answers(ONE, "MID-04")
    walk.act("edit-answer", insight.id)
    walk.act("own-questions", JOURNEY)
    walk.choose("reflect", "add")
    walk.send(who="all")
    walk.both.talk.say("sari", "hei")
    programme = walk.both.world().get(Programme, PROGRAMME)
    walk.both.put(replace(programme, concern=walk.both.talk.id("sari")))
    walk.act("concern")
    walk.send(way="write")
    return walk


def _drafts(language: str) -> Walk:
    walk = Walk(pair(phase=Phase.START), language)
    walk.act("agreement", f"draft:{JOURNEY}")
    while len(walk.found) < 9:
        known = len(walk.found)
        walk.send(**{"START-01": "Yöt", "START-05a": "cafe", "START-09a": "by-message", "START-11a": "talk"})
        if len(walk.found) == known:
            break
    walk.choose("agreement-review", "change")
    walk.send(field="START-05a")
    both = Walk(pair(), language)
    both.act("agreement", "amend:c1")
    both.send(field="START-01")
    walk.found += both.found
    return walk


def _group_draft(language: str) -> Walk:
    walk = Walk(group(phase=Phase.START), language)
    walk.act("agreement", f"draft:{JOURNEY}")
    walk.send()
    return walk


def _settings(language: str) -> Walk:
    walk = Walk(pair(), language)
    walk.act("pause", JOURNEY)
    walk.act("hours")
    walk.act("language")
    return walk


def _leading(language: str) -> Walk:
    walk = Walk(pair(), language)
    walk.say("ohjelma luo", LEAD)
    walk.send(LEAD, name="Yhdessä", preset="peer-group", channel="ryhma")
    programme = walk.both.world().get(Programme, PROGRAMME)
    walk.both.put(replace(programme, forms=tuple(Mentoring)))
    for rule in ORDER:
        walk.act("programme-change", f"{PROGRAMME}{PART}{rule}", LEAD)
    for word in ("programme-lead-add", "programme-contact-ask"):
        walk.act(word, PROGRAMME, LEAD)
        walk.send(LEAD, name="aino")
    return walk


def _joining(language: str) -> Walk:
    walk = Walk(pair(), language)
    programme = walk.both.world().get(Programme, PROGRAMME)
    forms = replace(
        programme, id="g2", state=ProgrammeState.OPEN, forms=tuple(Mentoring), name="Yhdessä alkuun"
    )
    walk.both.put(forms)
    walk.act("join", "g2")
    return walk
