"""Keys and seals: clear errors, and a blob opens only where it belongs."""

import pickle
from base64 import b64decode, standard_b64encode, urlsafe_b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.crypto import KeyRing, generate_key, key_id_of, parse_keys
from storage.errors import KeysError, Unreadable

RING = parse_keys(generate_key("k1"))


@given(st.binary(max_size=200), st.text(max_size=9), st.text(max_size=9))
def test_what_is_sealed_opens_again_and_is_not_to_be_seen(content: bytes, answer: str, author: str) -> None:
    blob = RING.seal(content, thing=answer, owner=author)
    assert RING.open(blob, thing=answer, owner=author) == content
    assert len(content) < 8 or content not in blob


def test_a_blob_opens_for_its_own_answer_and_author_only() -> None:
    blob = RING.seal(b"words", thing="a1", owner="aino")
    for answer, author in (("a2", "aino"), ("a1", "ville"), ("a1a", "ino"), ("", "a1aino")):
        with pytest.raises(Unreadable):
            RING.open(blob, thing=answer, owner=author)


@pytest.mark.parametrize("place", [0, 1, 3, 10, -1])
def test_a_changed_blob_does_not_open(place: int) -> None:
    blob = bytearray(RING.seal(b"words", thing="a1", owner="aino"))
    blob[place] ^= 1
    with pytest.raises(Unreadable):
        RING.open(bytes(blob), thing="a1", owner="aino")


@pytest.mark.parametrize("blob", [b"", b"\x01", b"\x01\x02k1", b"\x01\x02k1" + bytes(12)])
def test_a_cut_blob_does_not_open(blob: bytes) -> None:
    with pytest.raises(Unreadable):
        RING.open(blob, thing="a1", owner="aino")


def test_the_same_words_never_look_the_same() -> None:
    assert RING.seal(b"words", thing="a1", owner="a") != RING.seal(b"words", thing="a1", owner="a")


def test_the_first_key_seals_and_every_key_opens() -> None:
    old, new = generate_key("old"), generate_key("new")
    before = parse_keys(old).seal(b"words", thing="a1", owner="a")
    both = parse_keys(f" {new} , {old} ")
    assert both.open(before, thing="a1", owner="a") == b"words"
    assert key_id_of(both.seal(b"words", thing="a1", owner="a")) == "new"


def test_a_missing_key_is_named() -> None:
    blob = parse_keys(generate_key("gone")).seal(b"words", thing="a1", owner="a")
    with pytest.raises(Unreadable, match=r"'gone'.*RINNALLA_KEYS"):
        RING.open(blob, thing="a1", owner="a")


def test_a_key_may_be_written_in_either_base64_and_without_padding() -> None:
    key = bytes(range(224, 256))
    standard = standard_b64encode(key).decode()
    assert b64decode(standard) == urlsafe_b64decode(standard.replace("+", "-").replace("/", "_"))
    blob = KeyRing({"k": key}).seal(b"words", thing="a1", owner="a")
    for written in (standard, standard.rstrip("="), standard.replace("+", "-").replace("/", "_")):
        assert parse_keys(f"k:{written}").open(blob, thing="a1", owner="a") == b"words"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no key"),
        (" , ", "no key"),
        ("aGVp", "entry 1 does not read id:key"),
        ("k1:%%%", "'k1' is not base64"),
        ("k1:aGVpc2FsYWluZW4=", "'k1' has 11 bytes, not 32"),
        (f"{generate_key('k1')},{generate_key('k1')}", "'k1' is there twice"),
        (f"{generate_key('k1')},oops", "entry 2 does not read id:key"),
    ],
    # a key made anew in each process would give the same test another name
    ids=["none", "empty", "without id", "no base64", "short", "twice", "second"],
)
def test_a_wrong_variable_gets_a_helpful_error_without_the_key(text: str, complaint: str) -> None:
    with pytest.raises(KeysError) as raised:
        parse_keys(text)
    said = str(raised.value)
    assert complaint in said
    assert "RINNALLA_KEYS" in said
    assert "32 bytes" in said
    assert not any(len(part) > 3 and part in said for part in text.replace("k1:", "").split(","))


def test_an_unusable_key_id_is_refused() -> None:
    with pytest.raises(KeysError):
        generate_key("not,good")


def test_a_key_ring_shows_ids_only_and_cannot_be_pickled() -> None:
    assert repr(RING) == "KeyRing(k1)"
    with pytest.raises(TypeError):
        pickle.dumps(RING)
