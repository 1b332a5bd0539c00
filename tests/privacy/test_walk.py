"""The whole path on real databases: every typed word reaches those who may read it, and lies nowhere else."""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as File

import pytest

from bot.domain.event import Arrived
from bot.domain.message import Attachment, Name, Phrase, Quote, Words
from storage.crypto import generate_key, parse_keys
from tests.postgres import drop_database, new_database, url_of
from tests.privacy.dumps import Base, PostgresBase, SqliteBase
from tests.privacy.marks import Mark, markers, texts_of, words_of
from tests.privacy.path import CAST, CHANNEL, LEAD, MENTEE, MENTOR, Path
from tests.privacy.told import Told, all_told, leaves, phrases, topic_of
from tests.privacy.walk import Walk

OF_THE_PAIR = {
    "agreement", "goals", "reflection", "sharing", "closing", "met", "meeting", "reminder", "rhythm", "papers",
    "tasks", "diary", "insights",
}  # fmt: skip
"""Files of words that are for members; a lead may hear from them only what says in its id that it is for leads."""


class Log(logging.Handler):
    """Everything that any logger says, at every level, as a file would have it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it, with its arguments and traceback."""
        self.lines.append(self.format(record))


@dataclass
class Walked:
    """A walk that is over, and what could be seen on the way."""

    walk: Walk
    told: list[Told]
    disk: list[bytes]
    log: list[str]
    before_erasing: dict[str, int] = field(default_factory=dict)
    erased: str = ""


def _base(kind: str, folder: File, migrated: File) -> Iterator[Base]:
    if kind == "sqlite":
        yield SqliteBase(File(shutil.copy(migrated, folder / "store.db")))
        return
    name = new_database()
    yield PostgresBase(url_of(name))
    drop_database(name)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.loopback)])
def walked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, migrated_file: File
) -> Iterator[Walked]:
    """The whole path; then both export their data, the mentee erases theirs and comes back as a stranger."""
    log, root = Log(), logging.getLogger()
    level = root.level
    root.addHandler(log)
    root.setLevel(logging.DEBUG)
    for base in _base(request.param, tmp_path_factory.mktemp("walk"), migrated_file):
        path = Path(base, parse_keys(generate_key("first")))
        walk = path.whole()
        path.export(*CAST)
        path.look_around(MENTOR, MENTEE, LEAD)
        seen = Walked(walk, all_told(walk.database), list(base.bytes()), log.lines)
        seen.before_erasing = {user: len(shown) for user, shown in walk.bot.phones.items()}
        seen.erased = walk.id(MENTEE)
        path.erase(MENTEE)
        walk.advance(days=1)
        walk.act(MENTEE, Arrived())
        walk.forget(MENTEE)
        path.export(MENTOR, LEAD, MENTEE)
        path.look_around(MENTOR, LEAD, MENTEE)
        walk.advance(days=40)
        yield seen
        walk.close()
    root.removeHandler(log)
    root.setLevel(level)


def test_nobody_is_shown_what_is_not_theirs_and_no_row_holds_a_word(walked: Walked) -> None:
    assert walked.walk.breaches == []


def test_what_people_share_and_agree_on_arrives(walked: Walked) -> None:
    walk = walked.walk
    of_both = [mark for mark in walk.ledger.of(MENTOR) if mark.readers == {MENTOR, MENTEE}]
    assert len(of_both) > 5
    for mark in of_both:
        assert mark.word in walk.showed(MENTEE), f"{mark.about} of {mark.author} never came to the partner"
    for about in ("place", "word", "END-09", "MID-10", "task", "shown"):
        assert walk.ledger.about(MENTOR, about).word in walk.showed(MENTEE)
    for about in ("link", "goal", "refined", "START-04a", "START-02", "END-09", "MID-10"):
        assert walk.ledger.about(MENTEE, about).word in walk.showed(MENTOR)


def test_no_typed_word_lies_on_the_disk(walked: Walked) -> None:
    for content in walked.disk:
        assert len(content) > 0
        for word in walked.walk.ledger.marks:
            assert word.encode() not in content


def test_no_typed_word_was_ever_logged(walked: Walked) -> None:
    assert [line for line in walked.log if markers(line)] == []


def test_payloads_carry_ids_alone(walked: Walked) -> None:
    assert len(walked.walk.payloads) > 300
    for payload in walked.walk.payloads:
        assert not markers(payload)
        assert len(payload) <= 255


def test_a_lead_hears_of_names_roles_topics_shifts_states_and_times_only(walked: Walked) -> None:
    lead = walked.walk.id(LEAD)
    told = [one for one in walked.told if one.person == lead]
    assert len(told) > 30
    for one in told:
        for leaf in leaves(one.message):
            assert not isinstance(leaf, Words | Quote)
            assert not isinstance(leaf, Attachment) or leaf.subject == lead, (
                "a file that is not the lead's own"
            )
            if isinstance(leaf, str):
                assert leaf in ("Rinnakkain", CHANNEL, CHANNEL[1:], *KINDS) or leaf.isdigit(), leaf
        for phrase in phrases(one.message):
            assert not phrase.pack or is_for_all(phrase), f"a lead heard the guide's {phrase.id}"
            if phrase.pack:
                continue
            topic = topic_of(phrase.id)
            for_leads = "lead" in phrase.id or topic not in OF_THE_PAIR
            assert for_leads or phrase.id in OWN_LOOK, f"a lead heard {phrase.id} of {topic}"


OWN_LOOK = {
    "meet-no-pair", "goals-nothing", "agreement-nothing", "share-nothing", "reflect-nothing", "closing-nothing",
    "mydata-here", "mydata-file", "paper-as-text", "button-meet", "button-goals", "button-reflect",
    "tasks-nothing", "diary-nothing", "insights-none",
}  # fmt: skip
"""What anybody without a partner hears who asks for these matters."""


KINDS = ("pair", "peer-pair", "group", "any", "all")
"""Which wording is meant; no word of anybody."""


def is_for_all(phrase: Phrase) -> bool:
    """Whether the guide says it of mentoring as such, as an announcement does."""
    return bool(phrase.pack) and phrase.id.startswith(("WHAT-", "BEN-", "PEER-"))


def test_a_channel_hears_ready_phrases_only(walked: Walked) -> None:
    told = [one for one in walked.told if one.channel]
    assert told
    for one in told:
        for leaf in leaves(one.message):
            assert not isinstance(leaf, Name | Words | Quote | Attachment | str)
        assert all(
            re.search("announcement|about", phrase.id) or is_for_all(phrase)
            for phrase in phrases(one.message)
        )
    names = [walked.walk.profile(user).name for user in CAST]
    shown = "\n".join(walked.walk.shown(CHANNEL))
    assert not any(name in shown for name in names)


def test_the_lead_never_sees_a_typed_word_and_neither_does_the_channel(walked: Walked) -> None:
    for place in (LEAD, CHANNEL, "sari", "eeva"):
        assert walked.walk.showed(place) == set()


def test_exports_hold_everything_of_ones_own(walked: Walked) -> None:
    files = [
        words_of(file)
        for out in walked.walk.bot.phones[MENTOR]
        for name, file in out.files.items()
        if name.startswith("export")
    ]
    superseded = {m.word for about in ("START-02", "START-08-words") for m in _earlier(walked.walk, about)}
    own = {mark.word for mark in walked.walk.ledger.of(MENTOR)} - superseded
    changed = {mark.word for mark in _earlier(walked.walk, "avoid")}
    assert own - changed <= set(markers(files[0]))
    assert not any(mark.word in files[0] for mark in walked.walk.ledger.of("joonas"))


def _earlier(walk: Walk, about: str) -> list[Mark]:
    """What the mentor wrote about something before the newest."""
    return [mark for mark in walk.ledger.of(MENTOR) if mark.about == about][:-1]


def test_what_is_erased_is_gone(walked: Walked) -> None:
    walk = walked.walk
    gone = {mark.word for mark in walk.ledger.of(MENTEE)}
    for user, shown in walk.bot.phones.items():
        later = shown[walked.before_erasing.get(user, 0) :]
        assert not any(gone & set(markers(text)) for out in later for text in texts_of(out))
    for person, left in ((walked.erased, False), (walk.id(MENTEE), False), (walk.id(MENTOR), True)):
        statement = f"SELECT count(*) FROM answers WHERE author = '{person}'"
        sealed = walk.database.transact(lambda unit, s=statement: unit._on.execute(s).fetchall()[0][0])  # type: ignore[misc]
        assert bool(sealed) == left


def test_who_comes_back_after_erasing_is_shown_nothing_of_before(walked: Walked) -> None:
    back = walked.walk.bot.phones[MENTEE][walked.before_erasing[MENTEE] :]
    assert len(back) > 10
    assert not any(markers(text) for out in back for text in texts_of(out))
