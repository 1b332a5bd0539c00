"""Easy Finnish: each rule finds what is hard, and finds nothing in the words that people read."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.easy import problems, problems_of
from dialogs.phrasebook import PACKS, WORDS

FILES = sorted([*(WORDS / "fi-easy").glob("*.ftl"), *PACKS.glob("*/v*/words/fi-easy.ftl")])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_people_read_in_easy_finnish_is_easy(file: Path) -> None:
    assert problems_of(file) == []


def test_there_is_easy_finnish_to_look_at() -> None:
    assert {file.stem for file in FILES} >= {"fi-easy", "home", "meeting"}


HARD = (
    (
        "Voit tulla mukaan kun haluat ja kun sinulla on aikaa ja kun se sopii parille.",
        "a sentence of 15 words",
    ),
    ("Se on henkilöstökoulutussuunnitelma.", "'henkilöstökoulutussuunnitelma' is a long word"),
    ("Sopimus, jonka teitte, on nyt valmis.", "a clause with joka inside a sentence"),
    ("Sovitaan uusi aika.", "'sovitaan' is passive"),
    ("Mitä tehdään?", "'tehdään' is passive"),
    ("Missä jutellaan?", "'jutellaan' is passive"),
    ("Nyt mennään.", "'mennään' is passive"),
    ("Viime viikolla tavattiin.", "'tavattiin' is passive"),
    ("Silloin tehtäisiin uusi.", "'tehtäisiin' is passive"),
    ("Tapaaminen on peruttu.", "'peruttu' is a participle"),
    ("Tämä on tehty.", "'tehty' is a participle"),
    ("Sovitut ajat ovat tässä.", "'sovitut' is a participle"),
    ("Ilmoittautuneiden lista", "'ilmoittautuneiden' is a participle"),
    ("Ilmoittautuneet", "'ilmoittautuneet' is a participle"),
    ("Mukaan tullut ihminen", "'tullut' is a participle"),
    ("Vastausta odottava pari", "'odottava' is a participle"),
    ("Osallistuvien ihmisten nimet", "'osallistuvien' is a participle"),
    ("Hän sanoi tulevansa.", "'tulevansa' is a participle"),
    ("Kerro tavatessa.", "'tavatessa' is a clause in one word"),
    ("Lue se ennen kuin lähdet tehdessäsi työtä.", "'tehdessäsi' is a clause in one word"),
    ("Tavattuaan parin hän kirjoitti.", "'tavattuaan' is a clause in one word"),
    ("Oppiaksesi uutta kysy.", "'oppiaksesi' is a clause in one word"),
    ("Vastaa painamalla nappia.", "'painamalla' is a clause in one word"),
    ("Se jäi tekemättä.", "'tekemättä' is abessive"),
    ("Se onnistuu rahatta.", "'rahatta' is abessive"),
    ("Tule kavereinesi.", "'kavereinesi' is comitative"),
    ("Kaikin tavoin hyvä", "'kaikin' is instructive"),
    ("Soita, mikäli et pääse.", "'mikäli' is a hard word: jos"),
    ("Ota yhteyttä esimieheen.", "'esimieheen' is a hard word: esihenkilö"),
    ("Mentorointisopimus on valmis.", "'mentorointisopimus' is a hard word: sopimus"),
    ("Ovi on auki.", "'ovi on auki' is a figure of speech"),
    ("Missä mennään nyt?", "'missä mennään' is a figure of speech"),
)


@pytest.mark.parametrize(("text", "problem"), HARD, ids=[text for text, _ in HARD])
def test_what_is_hard_is_found(text: str, problem: str) -> None:
    assert [found for found in problems("home-x", text) if found.startswith(f"home-x: {problem}")]


EASY = (
    "Parisi on { $name }.\nTapaatte ylihuomenna kotona tai työpaikalla.",
    "Et ole vielä vastannut. Se ei haittaa.",
    "En ymmärtänyt tätä. Mitä tarkoitit?",
    "Samalla voit kysyä, mutta sinun ei ole pakko.",
    "Hyvää päivää. Seuraavan kerran sopiva aika on kahdessa viikossa.",
    "Hän tekee työtään mielellään, ja kaikki on hyvin huoneessa.",
    "Voit ilmoittautua mukaan ja vaihtaa tavoitetta aina, kun haluat.",
    "Ryhmällä pitää olla yhteinen kieli.",
    "Tunnetko tämän paikan? Se on tuttu kahvila kadun toisella puolella.",
    "Keskustelut ja palvelut ovat netissä. Mene kotiin ja vastaa viestiin.",
    "Vastauksesi on tallessa. Aloitamme uudelleen ja teemme sen itsellemme.",
    "Ymmärrän nämä sanat:\ntilanne, tapaaminen, kysymykset, tavoitteet, sopimus, vastaukseni, tauko, uusi pari, lopeta,"
    " kieli, työajat, omat tiedot.",
    "Lue lisää: https://example.org/mahdollisimman-pitkasti-kirjoitettu-osoite",
    "Esihenkilösi, parisi ja vetäjä näkevät tämän.",
)


@pytest.mark.parametrize("text", EASY)
def test_what_is_easy_is_left_alone(text: str) -> None:
    assert problems("home-x", text) == []


@pytest.mark.parametrize(
    "phrase", ["word-pause", "move-stop", "names-of-fi", "answer-yes", "mydata-erase-words"]
)
def test_words_that_people_type_may_be_any(phrase: str) -> None:
    assert problems(phrase, "tavataan, sovittu, mentorointisopimus") == []


def test_every_form_of_a_text_is_looked_at_and_the_file_named(tmp_path: Path) -> None:
    file = tmp_path / "a.ftl"
    file.write_text(
        "-note = Sovitaan.\n"
        "a = { $count ->\n    [one] Hyvä\n   *[other] Tavataan { $count } kertaa.\n }\n"
        "b = { -note }\n",
        encoding="utf-8",
    )
    assert problems_of(file) == [
        "a.ftl: -note: 'sovitaan' is passive: say who does it",
        "a.ftl: a: 'tavataan' is passive: say who does it",
    ]


def test_a_file_that_is_not_fluent_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.ftl"
    file.write_text("this is no phrase\n", encoding="utf-8")
    assert problems_of(file) == ["a.ftl: is not Fluent at 'this is no phrase'"]
