"""Words of answers: kept sealed, opened only for those who may read them."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.privacy import Answer, Sealed, SeenBy
from storage.crypto import KeyRing, generate_key, key_id_of, parse_keys
from storage.errors import Unreadable
from storage.open import Database, open_store, reseal
from storage.sqlite import connect
from tests.storage.facts import answer, journey, load, pair, person, words, write

SECRET = "työpari ei tule kuntosalille"


@pytest.fixture
def kept(store: Database) -> Database:
    """A pair, and answers of Aino's for every kind of reader."""
    mine = [answer(seen_by.value, "aino", seen_by, f"{SECRET} {seen_by}") for seen_by in SeenBy]
    mine = [one.shared("kalle") if one.seen_by is SeenBy.PAIR else one for one in mine]
    write(store, *pair(), *mine)
    return store


def readable(store: Database, viewer: str) -> set[str]:
    return set(words(store, viewer, *(seen_by.value for seen_by in SeenBy), "unknown"))


def test_the_author_reads_everything_of_their_own(kept: Database) -> None:
    opened = words(kept, "aino", *(seen_by.value for seen_by in SeenBy))
    assert {name: shown.text for name, shown in opened.items()} == {
        seen_by.value: f"{SECRET} {seen_by}" for seen_by in SeenBy
    }


def test_the_partner_reads_what_is_for_the_pair_and_nobody_else_reads_anything(kept: Database) -> None:
    assert readable(kept, "ville") == {"pair"}
    for other in ("leena", "tuula", "kalle", "nobody", ""):
        assert readable(kept, other) == set()


def test_sharing_one_answer_opens_it_to_that_member_until_it_is_taken_back(kept: Database) -> None:
    private = load(kept, "aino").get(Answer, "author")
    write(kept, private.shared("ville", "leena"))
    assert readable(kept, "ville") == {"author", "pair"}
    assert readable(kept, "leena") == set(), "sharing reaches no further than the pair"
    write(kept, private.shared("ville").taken_back())
    assert readable(kept, "ville") == {"pair"}


def test_what_is_kept_from_everybody_stays_so_when_it_is_shared(kept: Database) -> None:
    write(kept, load(kept, "aino").get(Answer, "nobody").shared("ville"))
    assert readable(kept, "ville") == {"pair"}


def test_a_we_question_is_open_to_those_whose_own_answer_stands_beside_it(kept: Database) -> None:
    def show(who: str, *, yes: bool, question: str = "START-01") -> None:
        name = "pair-when-all" if who == "aino" else f"{who}-{question}"
        with_whom = ("ville" if who == "aino" else "aino",) if yes else ()
        write(kept, answer(name, who, SeenBy.PAIR_WHEN_ALL, question=question, shared_with=with_whom))

    shown = []
    for who, yes, question in (
        ("aino", True, "START-01"), ("ville", False, "START-01"), ("ville", True, "START-02"),
        ("ville", True, "START-01"), ("aino", False, "START-01"),
    ):  # fmt: skip
        show(who, yes=yes, question=question)
        shown.append("pair-when-all" in readable(kept, "ville"))
    assert shown == [False, False, False, True, False]


def test_who_joins_later_reads_nothing_of_what_was_said_before(kept: Database) -> None:
    write(kept, journey("aino-ville", "aino", "ville", "tuula"))
    assert readable(kept, "tuula") == set()
    assert readable(kept, "ville") == {"pair"}


def test_words_handed_to_somebody_who_joined_a_journey_that_goes_on_are_read_there(kept: Database) -> None:
    write(kept, journey("second", "aino", "ville", continues="aino-ville"))
    write(kept, journey("third", "aino", "ville", "tuula", continues="second"))
    assert readable(kept, "tuula") == set()
    write(kept, load(kept, "aino").get(Answer, "pair").shared("tuula"))
    assert readable(kept, "tuula") == {"pair"}
    assert readable(kept, "kalle") == set(), "told once, but in none of these journeys"


def test_somebody_who_left_the_pair_reads_nothing_of_the_others(kept: Database) -> None:
    write(kept, journey("aino-ville", "aino", "kalle"))
    assert readable(kept, "ville") == set()
    assert readable(kept, "kalle") == {"pair"}


def test_what_somebody_said_who_left_is_read_by_nobody_else(kept: Database) -> None:
    write(kept, journey("aino-ville", "ville", "kalle"))
    assert readable(kept, "ville") == readable(kept, "kalle") == set()
    assert "pair" in readable(kept, "aino")


def test_keeping_a_loaded_answer_again_leaves_its_words(kept: Database) -> None:
    write(kept, replace(load(kept, "aino").get(Answer, "pair"), question="START-09"))
    opened = words(kept, "ville", "pair")["pair"]
    assert (opened.question, opened.text, opened.options) == ("START-09", f"{SECRET} pair", ())


def test_an_edited_answer_has_the_new_words_and_options(kept: Database) -> None:
    loaded = load(kept, "aino").get(Answer, "pair")
    write(kept, replace(loaded, words=None, options=("a", "b")))
    opened = words(kept, "ville", "pair")["pair"]
    assert (opened.text, opened.options) == ("", ("a", "b"))
    write(kept, replace(loaded, words=Sealed("uusi \N{WAVING HAND SIGN}\0"), options=("c",)))
    opened = words(kept, "ville", "pair")["pair"]
    assert (opened.text, opened.options) == ("uusi \N{WAVING HAND SIGN}\0", ("c",))


def test_an_answer_that_never_had_words_opens_to_nothing(kept: Database) -> None:
    write(kept, answer("empty", "aino", SeenBy.PAIR, None))
    assert words(kept, "aino", "empty") == {}


def test_twenty_thousand_characters_come_back_whole(kept: Database) -> None:
    long = "ää🙂" * 6667
    write(kept, answer("long", "aino", SeenBy.PAIR, long))
    assert words(kept, "ville", "long")["long"].text == long


def test_a_blob_moved_to_another_answer_does_not_open(sqlite_url: str, keys: KeyRing) -> None:
    """Whoever can write to the database still cannot make the bot show one person's words as another's."""
    store = open_store(sqlite_url, keys)
    write(store, *pair(), answer("mine", "aino", SeenBy.AUTHOR), answer("theirs", "ville", SeenBy.PAIR))
    store.close()
    with connect(sqlite_url.removeprefix("sqlite:///")) as database:
        database.execute("UPDATE answers SET sealed = (SELECT sealed FROM answers WHERE id = 'mine')")
    database.close()
    store = open_store(sqlite_url, keys)
    with pytest.raises(Unreadable, match="theirs"):
        words(store, "aino", "theirs")
    store.close()


def test_the_database_files_never_hold_the_words(sqlite_url: str, keys: KeyRing) -> None:
    store = open_store(sqlite_url, keys)
    write(store, *pair(), answer("a", "aino", SeenBy.PAIR, SECRET, options=("secret-option",)))
    write(store, answer("a", "aino", SeenBy.PAIR, SECRET + "!"))
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent

    def everything() -> bytes:
        return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))

    for _ in ("while it is open, the write-ahead log too", "after it is closed"):
        stored = everything()
        assert b"aino-ville" in stored
        for secret in (SECRET, "kuntosalille", "secret-option"):
            assert secret.encode() not in stored
            assert secret.encode("utf-16-le") not in stored
        store.close()


def test_keys_are_rotated_while_others_go_on_reading(url: str) -> None:
    old, new = generate_key("old"), generate_key("new")
    first = open_store(url, parse_keys(old))
    texts = {f"a{number:02}": f"{SECRET} {number}" for number in range(25)}
    write(first, *pair(), *(answer(name, "aino", SeenBy.PAIR, text) for name, text in texts.items()))
    write(first, answer("empty", "aino", SeenBy.PAIR, None))
    both = open_store(url, parse_keys(f"{new},{old}"))
    write(both, answer("a00", "aino", SeenBy.PAIR, texts["a00"]))
    assert reseal(both, batch=7) == 24
    assert reseal(both, batch=7) == 0
    first.close()
    both.close()
    only_new = open_store(url, parse_keys(new))
    assert {name: shown.text for name, shown in words(only_new, "ville", *texts).items()} == texts
    only_new.close()


def test_an_answer_whose_key_is_gone_says_which_key(sqlite_url: str, keys: KeyRing) -> None:
    store = open_store(sqlite_url, keys)
    write(store, *pair(), answer("a", "aino", SeenBy.PAIR, SECRET))
    store.close()
    store = open_store(sqlite_url, parse_keys(generate_key("other")))
    with pytest.raises(Unreadable, match="'first'"):
        words(store, "aino", "a")
    with pytest.raises(Unreadable, match="'first'"):
        reseal(store)
    store.close()
    assert key_id_of(keys.seal(b"", thing="a", owner="aino")) == "first"


def test_a_person_who_is_not_known_reads_nothing(store: Database) -> None:
    write(store, person("aino"), answer("a", "aino", SeenBy.AUTHOR, journey=""))
    assert words(store, "", "a") == {}
    assert words(store, "ville") == {}
