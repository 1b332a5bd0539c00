"""What people type in place of pressing is understood, and never taken for something else."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogs.typed import match, match_many

OPTIONS = (
    ("meet", "Sovi aika"),
    ("later", "Myöhemmin 🙂"),
    ("life", "Työ, jaksaminen ja arki"),
    ("call", "Soita"),
    ("go", "Sovi paikka!"),
)
SCALE = tuple((f"s{number}", str(number)) for number in range(6))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1", "meet"),
        (" 2) ", "later"),
        ("#3", "life"),
        ("4.", "call"),
        ("sovi aika!", "meet"),
        ("SOVI PAIKKA", "go"),
        ("myöhemmin", "later"),
        ("Myöhemmin 👍🏽", "later"),
        ("”Soita”", "call"),
        ("myöh", "later"),
        ("työ", "life"),
        ("myohemin", "later"),
        ("sovi aja", "meet"),
        ("sovi", ("meet", "go")),
        ("so", None),
        ("6", None),
        ("0", None),
        ("", None),
        ("🙂", None),
        ("en tiedä vielä", None),
    ],
)
def test_typed_options(text: str, meant: str | tuple[str, ...] | None) -> None:
    assert match(text, OPTIONS) == meant


def test_on_a_scale_a_number_is_the_label() -> None:
    """ "0" is the first option of a scale from 0 to 5, and "6" is none."""
    assert [match(str(number), SCALE) for number in range(7)] == [f"s{number}" for number in range(6)] + [
        None
    ]


def test_one_label_that_begins_like_another_is_still_itself() -> None:
    assert match("kyllä", (("a", "Kyllä kiitos"), ("b", "Kyllä"))) == "b"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1, 3", ("meet", "life")),
        ("3 1", ("meet", "life")),
        ("1 ja 2", ("meet", "later")),
        ("1, 2 och 4", ("meet", "later", "call")),
        ("1 and 1", ("meet",)),
        ("2", ("later",)),
        ("soita, sovi aika", ("meet", "call")),
        ("sovi aika, myöhemmin ja soita", ("meet", "later", "call")),
        ("Työ, jaksaminen ja arki", ("life",)),
        ("soita, työ, jaksaminen ja arki", ("life", "call")),
        ("- sovi aika\n- soita", ("meet", "call")),
        ("soitta", ("call",)),
        ("1, 9", None),
        ("soita, jotain muuta", None),
        ("sovi, soita", None),
        ("", None),
    ],
)
def test_typed_lists(text: str, meant: tuple[str, ...] | None) -> None:
    assert match_many(text, OPTIONS) == meant


labels = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzåäö ", min_size=3, max_size=20)
    .map(str.strip)
    .filter(lambda s: len(s) > 2),
    min_size=1,
    max_size=8,
    unique_by=lambda label: " ".join(label.split()),
)


@given(labels, st.data())
def test_every_option_can_be_typed_by_number_and_by_label(labels: list[str], data: st.DataObject) -> None:
    options = [(f"o{place}", label) for place, label in enumerate(labels)]
    place = data.draw(st.integers(0, len(labels) - 1))
    assert match(str(place + 1), options) == f"o{place}"
    for typed in (labels[place], labels[place].upper() + "!", f"  {labels[place]} 🙂"):
        assert match(typed, options) == f"o{place}"


@given(labels, st.data())
def test_several_options_can_be_typed_by_number(labels: list[str], data: st.DataObject) -> None:
    options = [(f"o{place}", label) for place, label in enumerate(labels)]
    places = data.draw(st.lists(st.integers(0, len(labels) - 1), min_size=1, max_size=5))
    meant = tuple(f"o{place}" for place in sorted(set(places)))
    for glue in (", ", " ", " ja ", ";", "\n"):
        assert match_many(glue.join(str(place + 1) for place in places), options) == meant


@given(labels, st.data())
def test_several_options_can_be_typed_by_label(labels: list[str], data: st.DataObject) -> None:
    assume(not any({"ja", "och", "and", "samt", "sekä"} & set(label.split()) for label in labels))
    options = [(f"o{place}", label) for place, label in enumerate(labels)]
    places = data.draw(st.lists(st.integers(0, len(labels) - 1), min_size=1, max_size=4))
    meant = {f"o{place}" for place in places}
    assert set(match_many(", ".join(labels[place] for place in places), options) or ()) == meant


@given(st.text(max_size=60), labels)
def test_only_offered_options_are_ever_meant(text: str, labels: list[str]) -> None:
    options = [(f"o{place}", label) for place, label in enumerate(labels)]
    known = {option for option, _ in options}
    one, several = match(text, options), match_many(text, options)
    assert one is None or {one} <= known or set(one) <= known
    assert several is None or (set(several) <= known and len(set(several)) == len(several) > 0)
