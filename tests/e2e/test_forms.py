"""Every form of mentoring from the programme to the keepsakes, in everyone's own language, over a real process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from adapters.playground.cast import BY_USER
from tests.e2e.client import over_http
from tests.e2e.forms import (
    BEST,
    GOAL,
    INSIGHT,
    LINK,
    PEER_GROUP,
    PEER_PAIR,
    REMOTE_PAIR,
    THANKS,
    Walk,
    go,
)
from tests.e2e.process import demo
from tests.e2e.voices import Voices

ROLES = re.compile(r"\b(mentor(i(?!ng\b)\w*|n|er|erna|ns|s)?|aktori\w*|adept\w*|mentees?)\b", re.IGNORECASE)
"""A role in any language; mentorointi, mentorskap and mentoring are none."""
COMMANDS = (
    "word-help",
    "word-home",
    "word-status",
    "word-share",
    "word-reflect",
    "word-agreement",
    "word-goals",
    "word-about",
)
UNSEEN = {
    "id",
    "payload",
    "step",
    "type",
    "style",
    "kind",
    "user",
    "channel",
    "from",
    "at",
    "media_type",
    "value",
}
"""Keys of a drawn message whose values nobody reads on a phone."""


@contextmanager
def walked(folder: Path, walk: Walk) -> Iterator[Voices]:
    """Everybody at the end of a walk; the process had nothing to complain of."""
    with demo(folder) as running:
        people = Voices(over_http(running.port), "group" if walk.group else "pair")
        go(people, walk)
        yield people
        assert people.waiting()["outbox"] == []


def shown(part: Any) -> Iterator[str]:
    """Every word of a drawn message, with the labels of its buttons, options and fields."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for inner in part:
            yield from shown(inner)
    elif isinstance(part, dict):
        for key, inner in part.items():
            yield from shown(inner) if key not in UNSEEN else ()


def paper(content: bytes) -> str:
    """What a PDF says, its lines put together."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def papers(people: Voices, user: str, phrase_id: str) -> list[str]:
    """A person's PDF files of a kind, oldest first."""
    name = f"{people.word(user, phrase_id)}.pdf"
    return [paper(content) for title, content in people.papers(user) if title == name]


def has_papers(people: Voices, walk: Walk) -> None:
    """Everyone has the agreement with all names, and a keepsake of their own, in their own language."""
    for user in walk.members:
        agreement, keepsake = (
            papers(people, user, "file-agreement")[-1],
            papers(people, user, "file-keepsake")[-1],
        )
        for other in walk.members:
            assert BY_USER[other].name in agreement
            assert (THANKS[other] in keepsake) is (other != user)
            assert (INSIGHT[other] in keepsake) is (other == user)
        assert people.word(user, "paper-keepsake") in keepsake
        assert (GOAL in keepsake) is (user == walk.members[0])


@pytest.mark.parametrize("walk", [PEER_PAIR, PEER_GROUP], ids=["pair", "group"])
def test_equals_walk_the_whole_path_and_no_role_is_ever_named(tmp_path: Path, walk: Walk) -> None:
    with walked(tmp_path, walk) as people:
        has_papers(people, walk)
        for user in walk.members:
            for command in COMMANDS:
                people.says(user, command)
            on_the_phone = "\n".join(shown([message["parts"] for message in people.conversation(user)]))
            in_papers = " ".join(
                paper(content) for name, content in people.papers(user) if name.endswith(".pdf")
            )
            assert BEST[user] in on_the_phone
            for said in (on_the_phone, in_papers):
                assert [found.group() for found in ROLES.finditer(said)] == []


def test_a_pair_that_meets_remotely_walks_the_whole_path_and_is_never_asked_about_a_place(
    tmp_path: Path,
) -> None:
    with walked(tmp_path, REMOTE_PAIR) as people:
        has_papers(people, REMOTE_PAIR)
        for user in REMOTE_PAIR.members:
            told = "\n".join(people.told(user))
            assert LINK in told
            assert people.word(user, "meet-ask-place") not in told
            assert f"[{people.word(user, 'option-place-workplace')}]" not in told
            assert people.word(user, "place-remote") in papers(people, user, "file-agreement")[-1]


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Mentorointi, mentorskap, mentoring, mentorskapsavtal", False),
        ("Hän on mentori", True), ("din mentor", True), ("mentors", True), ("aktorin", True), ("adepten", True),
        ("the mentee", True), ("Mentorin", True),
    ],
)  # fmt: skip
def test_the_words_for_roles_are_told_from_those_for_what_they_do(said: str, role: bool) -> None:
    assert (ROLES.search(said) is not None) is role
