"""Whether words are easy Finnish (selkokieli): short sentences, plain forms, common words.

A finding names the phrase, what is hard and what to write. The rules look at the spelling alone, so they are made to
miss something rather than to blame a good sentence; who writes easy Finnish still reads it aloud.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dialogs.easy_words import IDIOMS, OFFICIALESE
from dialogs.source import Broken, read

LONGEST_SENTENCE = 12
"""In words; about ten is usual."""
LONGEST_WORD = 20
"""In letters, between hyphens."""
LONGEST_IN_LIST = 3
"""A list of things, each of at most so many words, is read line by line and may be longer than a sentence."""

_NOT_READ = re.compile(r"(word|move|date|names-of)-.*|locale|answer-(yes|no|met)|.*-words")
"""Ids of what people type, and of patterns: nobody reads these as sentences."""
_FILLED_IN = re.compile(r"\{[^{}]*\}|https?://\S+")
_END = re.compile(r"(?<=[.?!:…;])[”\")]*\s+|\n\s*(?=[A-ZÅÄÖ])|\n\s*\n")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_TO_BE = re.compile(
    r"ol(?:en|et|emme|ette|e|in|it|i|imme|itte|ivat|lut|leet|isi)|on|ovat|en|et|ei|emme|ette|eivät|älä|älkää"
)
_WHICH = re.compile(r"jo(?:ka|nka|hon|na|ksi|tka|iden|ihin|i?(?:ta|ssa|sta|lla|lle|lta))")
_ACTIVE_PARTICIPLE = re.compile(r"\w{2,}(?:n|ll|rr|ss)(?:ut|yt|eet)")
_NOT_PARTICIPLES = re.compile(r"[ms]inut|(?:huon|kon|ain|tunt|rinn)eet")


@dataclass(frozen=True, slots=True)
class _Form:
    """A hard form: how its words end, which words only look like it, and what to say of it."""

    ending: re.Pattern[str]
    others: re.Pattern[str]
    advice: str


def _form(ending: str, others: str, advice: str) -> _Form:
    return _Form(re.compile(rf"\w*(?:{ending})"), re.compile(others), advice)


_V = (
    r"(?:.*(?:hyv|päiv|kuv|tehtäv|ystäv|vaiv|turv|arv|hoiv|luv)|kov|kiv|ikäv|selv|kanav|kahv|vast|mukav|(?:elin)?tav|seuraav|sopiv|syv|lev|av|"
    r"kasv|haav|laiv|kaav|kaiv|halv|terv|järv|korv|pilv|sav|kalv|kev|viiv|raiv|virv|vihrav|vakav|oiv|päätäv|harv|värv)"
)
_FORMS = (
    _form(
        r"[aeiouyäö]taan|[aeiouyäö]tään|[aeiouyäöh]daan|[aeiouyäöh]dään|(?:^|[tsk])ellaan|[tsk]ellään|uunnellaan|"
        r"^tullaan|^ollaan|^mennään|^pannaan|^päästään|^noustaan|^pestään|(?:julk|ratk)aistaan",
        r"[mk][ie]tään|työtään|päätään|suutaan|maataan|\w+uttaan|itsellään|hetkellään|sydään",
        "passive: say who does it",
    ),
    _form(
        r"[hlt]tiin|(?:aa|ie|uo|yö|ää|ui|yy)tiin|^mentiin|^pantiin|[td][aä]isiin",
        r"\w*(?:netti|reitti|minuutti|paketti|chatti|vihtori|malti)in",
        "passive: say who did it",
    ),
    _form(
        r"(?:tt|ht|lt|nt|rt|aist|nost)[uy](?:na|nä|ja|jä|jen)?|[aeiouyäö]tt(?:uun|yyn)|(?:päästy|noustu|pesty|saatu|"
        r"juotu|tuotu|viety|syöty|myyty|luotu|voitu|käyty)(?:na|nä|ja|jä|jen)?|[aei]t(?:un|ut|ulla|ulle|ujen|uja)|"
        r"[eä]t(?:yn|yt|yllä|ylle|yjen|yjä)",
        r"\w*(?:tuttu|tutu|hattu|juttu|jutu|kettu|ketu|tyttö)\w*|ei?v?ät",
        "a participle: say who did it",
    ),
    _form(
        r"(?:n|ss)(?:ee(?:n|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|na|nä|ksi)|ei(?:den|ta|tä|lla|llä|lle|ssa|ssä))",
        r"\w*(?:huon|ain|kon|rinn|jän|van|kiin)e\w*|\w*kseen",
        "a participle: make a sentence of it",
    ),
    _form(
        r"v[aä](?:n|a|ä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi|na|nä|nsa|nsä|ni|si)?|"
        r"v(?:ien|ia|iä|illa|illä|ille|ilta|iltä|issa|issä|ista|istä|ina|inä)",
        rf"{_V}(?:[aäi]\w*)",
        "a participle: use joka",
    ),
    _form(
        r"(?:de|te|lle|nne|rre)ss[aä](?:ni|si|an|än|mme|nne)?",
        r"(?:yhde|kahde|uude|viide|kuude|vuode|käde|vede|ede|talle|tunne)ss[aä]|\w*(?:uude|yyde|eude|eyde)ss[aä]\w*",
        "a clause in one word: use kun",
    ),
    _form(
        r"t[uy](?:ani|äni|asi|äsi|aan|ään|amme|ämme|anne|änne)", r"katuaan", "a clause in one word: use kun"
    ),
    _form(
        r"[aä]kse(?:ni|si|en|mme|nne|nsa|nsä)",
        r"$^",
        "a clause in one word: use jotta",
    ),
    _form(
        r"m(?:alla|ällä)",
        r"samalla|oma[nm]alla|\w*(?:maailma|elämä|asema|voima|ilma|summa|teema|firma|ryhmä|kieltämä)ll[aä]",
        "a clause in one word: use kun",
    ),
    _form(r"m(?:atta|ättä)", r"$^", "abessive: use ei"),
    _form(
        r"[aäiouyö]tt[aä]",
        r"mutta|jotta|vuotta|kautta|mitta|montta|\w*(?:uutta|yyttä|eutta|eyttä|autta|outta|matta|mättä)|"
        r"(?:kolma|neljä|kahdeksa|yhdeksä)tt[aä]|lyhyttä|kevyttä|ohutta|olutta",
        "abessive: use ilman or ei",
    ),
    _form(r"ine(?:en|nsa|nsä|ni|si|mme|nne)", r"\w*(?:ain|vin)e\w+|jokaine\w+", "comitative: use kanssa"),
    _form(r"^omin|^kaikin|^tavoin|\wtavoin|^keinoin|^silmin", r"$^", "instructive: use -lla or -llä"),
)


def problems(phrase_id: str, text: str) -> list[str]:
    """What is hard in a text of easy Finnish, in its order: "id: reason"; nothing for what nobody reads as a text.

    `text` is as it stands in Fluent: arguments in braces count as one word each.
    """
    if _NOT_READ.fullmatch(phrase_id):
        return []
    plain = _FILLED_IN.sub("0", text)
    return [f"{phrase_id}: {found}" for sentence in _sentences(plain) for found in _hard(sentence)]


def problems_of(file: Path) -> list[str]:
    """What is hard in a file of words: "file: id: reason". Raises OSError when the file cannot be read."""
    found: list[str] = []
    for entry in read(file):
        if isinstance(entry, Broken):
            found.append(f"{file.name}: is not Fluent at {entry.text!r}")
        else:
            told = (problem for form in entry.forms for problem in problems(entry.id, form))
            found += [f"{file.name}: {problem}" for problem in dict.fromkeys(told)]
    return found


def _sentences(text: str) -> list[str]:
    return [" ".join(sentence.split()) for sentence in _END.split(text) if sentence.strip()]


def _hard(sentence: str) -> Iterator[str]:
    words = _WORD.findall(sentence)
    if len(words) > LONGEST_SENTENCE and not _is_list(sentence):
        yield f"a sentence of {len(words)} words; {LONGEST_SENTENCE} fit: {sentence!r}"
    plain = [word.casefold() for word in words]
    if sentence.count(",") >= 2 and any(map(_WHICH.fullmatch, plain)):
        yield f"a clause with joka inside a sentence; make two: {sentence!r}"
    yield from _instead(sentence.casefold())
    for word in plain:
        yield from _hard_word(word)
    yield from _attributes(plain)


def _is_list(sentence: str) -> bool:
    parts = sentence.split(",")
    return len(parts) > 2 and all(len(_WORD.findall(part)) <= LONGEST_IN_LIST for part in parts)


def _instead(sentence: str) -> Iterator[str]:
    for pattern, plain in OFFICIALESE.items():
        if found := re.search(rf"\b(?:{pattern})\b", sentence):
            yield f"{found[0]!r} is a hard word: {plain}"
    for pattern, plain in IDIOMS.items():
        if found := re.search(pattern, sentence):
            yield f"{found[0]!r} is a figure of speech: {plain}"


def _hard_word(word: str) -> Iterator[str]:
    if longest := max((part for part in _LETTERS.findall(word) if len(part) > LONGEST_WORD), default=""):
        yield f"{longest!r} is a long word: use a shorter one, or a hyphen"
    for form in _FORMS:
        if form.ending.fullmatch(word) and not form.others.fullmatch(word):
            yield f"{word!r} is {form.advice}"


def _attributes(words: list[str]) -> Iterator[str]:
    """A past participle is a verb's only after a form of olla or of ei."""
    for at, word in enumerate(words):
        if not _ACTIVE_PARTICIPLE.fullmatch(word) or _NOT_PARTICIPLES.fullmatch(word):
            continue
        if not any(map(_TO_BE.fullmatch, words[:at])):
            yield f"{word!r} is a participle: use joka"
