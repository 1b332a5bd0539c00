"""A file that was offered is made when somebody asks for it: what they may have, and nobody else's."""

from __future__ import annotations

import pytest

from bot.asked_files import AskedFiles, Repeated
from bot.domain.event import Address
from bot.domain.message import Attachment, FileKind
from bot.domain.people import Person
from bot.ports import File
from tests.dialogs.paired import JOURNEY, ONE, OTHER, Pair, pair
from tests.talk import BOOKS


@pytest.fixture(name="both")
def _both() -> Pair:
    """A pair, and Ulla, who is in none."""
    both = pair("liam:en")
    both.talk.say("ulla", "ohje")
    return both


def asked(both: Pair, user: str, kind: FileKind, subject: str, *, as_text: bool = False) -> File | None:
    """What somebody gets who asks for a file."""
    files = AskedFiles(both.talk.store, both.talk.bot, BOOKS)
    return files.make(
        "", both.talk.world(user).get(Person, both.talk.id(user)).address, about(kind, subject, as_text)
    )


def about(kind: FileKind, subject: str, as_text: bool = False) -> Attachment:
    return Attachment(kind, subject, "", as_text)


def test_everybody_gets_their_own_export_and_nobody_elses(both: Pair) -> None:
    mine = asked(both, ONE, FileKind.EXPORT, both.talk.id(ONE), as_text=True)
    assert mine is not None
    assert mine.name.endswith(".md")
    for other in (OTHER, "ulla"):
        assert asked(both, other, FileKind.EXPORT, both.talk.id(ONE)) is None


def test_a_keepsake_is_its_own_groups_and_comes_as_pages_or_as_text(both: Pair) -> None:
    pages = asked(both, ONE, FileKind.KEEPSAKE, JOURNEY)
    text = asked(both, ONE, FileKind.KEEPSAKE, JOURNEY, as_text=True)
    assert pages is not None
    assert text is not None
    assert pages.content.startswith(b"%PDF")
    assert text.name.endswith(".md")
    assert asked(both, "ulla", FileKind.KEEPSAKE, JOURNEY) is None


@pytest.mark.parametrize("kind", FileKind)
def test_what_is_not_there_is_handed_to_nobody(both: Pair, kind: FileKind) -> None:
    assert asked(both, ONE, kind, "nothing") is None


def test_somebody_unknown_gets_nothing(both: Pair) -> None:
    files = AskedFiles(both.talk.store, both.talk.bot, BOOKS)
    nobody = Address("teams", "elsewhere", "nobody")
    assert files.make("", nobody, about(FileKind.KEEPSAKE, JOURNEY)) is None


def test_what_is_asked_in_one_delivery_is_handed_over_once(both: Pair) -> None:
    files = AskedFiles(both.talk.store, both.talk.bot, BOOKS)
    who = both.talk.world(ONE).get(Person, both.talk.id(ONE)).address
    wanted = about(FileKind.KEEPSAKE, JOURNEY, True)
    assert files.make("teams:t:c:1", who, wanted) is not None
    with pytest.raises(Repeated):
        files.make("teams:t:c:1", who, wanted)
    assert files.make("teams:t:c:2", who, wanted) is not None
