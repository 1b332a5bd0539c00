"""A lead words one of the guide's questions, hints or tips anew, in one language at a time (REQ-45).

The words are plain text, never read as Fluent. Readers of other languages keep the guide's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.domain.journey import Phase
from bot.domain.message import Facts, Items, Note, Option, Part, Say, Text, say
from bot.domain.programme import Programme
from bot.domain.run import Chosen, Given, Run
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.engine import one
from dialogs.leading import for_led, of_lead
from dialogs.pack import Pack
from dialogs.phrasebook import Reader
from dialogs.programme_questions import ways_on
from dialogs.script import Script, Step, StepKind

LONGEST_TEXT = 240
PART, PHRASE, KIND, LANGUAGE, WORDS, SURE = "part", "phrase", "kind", "language", "words", "sure"
TIPS, TELLING = "tips", "telling"
QUESTION, HINT = "question", "hint"
THE_GUIDES = "do:guide"
"""Beside typed words: the guide's own text again."""


class OwnText(Dialog):
    """Which text, in which language, the new words, and a look before they hold. The subject is the programme."""

    name = "programme-text"

    def script(self, desk: Desk, run: Run) -> Script:
        """One step after the other; each knows what was chosen before."""
        programme = desk.world.get(Programme, run.subject)
        guide = desk.books.guide(programme)
        parts = (
            *(phase.value for phase in Phase),
            *(part for part in (TIPS, TELLING) if _phrases(guide, part)),
        )
        first = Step(
            id=PART,
            ask=say("texts-part"),
            kind=StepKind.CHOOSE,
            options=tuple(Option(part, _part_name(part)) for part in parts),
            optional=False,
        )
        lists = tuple(_list(desk, programme, guide, part) for part in parts)
        return Script(
            dialog=self.name,
            steps=(first, *lists, _kind(guide), _language(desk), *_words(desk, run, programme, guide)),
        )

    def problem(self, desk: Desk, run: Run, step: str, given: Given) -> Text | None:
        """Words that are too long to stand in a message beside others."""
        typed = given.options[0] if step == WORDS and isinstance(given, Chosen) else ""
        return say("text-too-long", limit=LONGEST_TEXT) if len(cleaned(typed)) > LONGEST_TEXT else None

    def done(self, desk: Desk, run: Run) -> None:
        """The new words hold from now on; or the guide's own again."""
        programme = of_lead(desk, run.subject)
        if programme is None:
            return
        phrase, language, words = _chosen(run, desk.books.guide(programme))
        if words == THE_GUIDES:
            kept = desk.world.keep(replace(programme, texts=_without(programme, phrase, language)))
            desk.say(Say(say("texts-guides-again")), ways_on(kept, "texts"))
        elif one(run, SURE) != "use":
            desk.say(Say(say("texts-kept")), ways_on(programme, "texts"))
        else:
            texts = (*_without(programme, phrase, language), (phrase, language, words))
            kept = desk.world.keep(replace(programme, texts=tuple(sorted(texts))))
            desk.say(Say(say("texts-changed")), _elsewhere(desk, kept, phrase), ways_on(kept, "texts"))


def cleaned(typed: str) -> str:
    """Typed words as one line of printable signs."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in typed).split())


def own_languages(programme: Programme, phrase: str) -> tuple[str, ...]:
    """The languages in which a phrase has the programme's own words."""
    return tuple(language for known, language, _ in programme.texts if known == phrase)


def in_words(codes: Iterable[str]) -> Items:
    """Languages of the product by their names."""
    return Items(tuple(say(f"option-language-{code}") for code in codes))


def _without(programme: Programme, phrase: str, language: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(text for text in programme.texts if text[:2] != (phrase, language))


def _elsewhere(desk: Desk, programme: Programme, phrase: str) -> Note | None:
    """In which languages the guide's own words go on."""
    own = own_languages(programme, phrase)
    others = tuple(language for language in desk.books.words.languages if language not in own)
    return Note(say("texts-elsewhere", languages=in_words(others))) if others else None


# --- steps ------------------------------------------------------------------------------------------


def _part_name(part: str) -> Text:
    return say(f"option-texts-{part}") if part in (TIPS, TELLING) else say(f"option-phase-{part}")


def _phrases(guide: Pack, part: str) -> tuple[str, ...]:
    """What can be worded anew in a part, in the guide's order."""
    if part == TIPS:
        return guide.tips
    if part == TELLING:
        return (*guide.what, *guide.angles, *guide.benefits, *guide.roles, *guide.peers)
    return tuple(question.id for question in guide.questions.values() if question.phase.value == part)


def _list(desk: Desk, programme: Programme, guide: Pack, part: str) -> Step:
    phrases = _phrases(guide, part)
    return Step(
        id=f"{PHRASE}-{part}",
        before=tuple(_line(programme, guide, n, phrase) for n, phrase in enumerate(phrases, start=1)),
        ask=say("texts-pick"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(phrase, str(n)) for n, phrase in enumerate(phrases, start=1)),
        optional=False,
        when=lambda given: given.get(PART) == Chosen((part,)),
    )


def _line(programme: Programme, guide: Pack, number: int, phrase: str) -> Say:
    hint = guide.question(phrase).note if phrase in guide.questions else ""
    own = {*own_languages(programme, phrase), *own_languages(programme, hint)}
    if not own:
        return Say(say("reflect-line", number=number, question=guide.say(phrase)))
    return Say(
        say(
            "texts-line-own",
            number=number,
            question=guide.say(phrase),
            languages=in_words(sorted(own)),
        )
    )


def _kind(guide: Pack) -> Step:
    """The question itself, or the line below it."""
    hinted = {question.id for question in guide.questions.values() if question.note}
    return Step(
        id=KIND,
        ask=say("texts-kind"),
        kind=StepKind.CHOOSE,
        options=(Option(QUESTION, say("option-texts-question")), Option(HINT, say("option-texts-hint"))),
        optional=False,
        when=lambda given: _at(given, f"{PHRASE}-{_at(given, PART)}") in hinted,
    )


def _language(desk: Desk) -> Step:
    known = desk.books.words.languages
    return Step(
        id=LANGUAGE,
        ask=say("texts-language"),
        kind=StepKind.CHOOSE,
        options=tuple(Option(language, say(f"option-language-{language}")) for language in known),
        optional=False,
    )


def _words(desk: Desk, run: Run, programme: Programme, guide: Pack) -> tuple[Step, ...]:
    phrase, language, typed = _chosen(run, guide)
    own = next((text for known, at, text in programme.texts if (known, at) == (phrase, language)), "")
    write = Step(
        id=WORDS,
        before=_standing(desk, programme, phrase, language, own) if phrase and language else (),
        ask=say("texts-write"),
        kind=StepKind.WRITE,
        plain=True,
        options=(Option(THE_GUIDES, say("option-texts-guides")),) if own else (),
        note=say("texts-note", limit=LONGEST_TEXT),
        optional=False,
    )
    look = Step(
        id=SURE,
        before=_preview(guide, phrase, typed),
        ask=say("texts-sure"),
        kind=StepKind.CHOOSE,
        options=(Option("use", say("option-texts-use")), Option("not", say("option-texts-not"))),
        optional=False,
        when=lambda given: _at(given, WORDS) != THE_GUIDES,
    )
    return (write, look)


def _standing(desk: Desk, programme: Programme, phrase: str, language: str, own: str) -> tuple[Part, ...]:
    """The guide's text in the chosen language, and what the programme says there now."""
    original = desk.books.pack(programme.pack, programme.pack_version).say(phrase)
    said = desk.books.words.text(original, Reader(language, desk.me.zone), desk)
    rows: list[tuple[Text, Text]] = [(say("texts-guide-says"), said)]
    return (Facts((*rows, *([(say("texts-you-say"), own)] if own else []))),)


def _at(given: Mapping[str, Given], step: str) -> str:
    """The one id given at a step, or ""."""
    found = given.get(step)
    return next(iter(found.options), "") if isinstance(found, Chosen) else ""


def _preview(guide: Pack, phrase: str, typed: str) -> tuple[Part, ...]:
    """The text where it will stand: a hint below its question."""
    question = next((q for q in guide.questions.values() if q.note == phrase), None)
    if question is not None:
        return (Say(guide.say(question.id)), Note(typed))
    return (Say(typed),)


def _chosen(run: Run, guide: Pack) -> tuple[str, str, str]:
    """The phrase, the language and the words that were given so far, "" for what was not."""
    phrase = one(run, f"{PHRASE}-{one(run, PART)}")
    if phrase in guide.questions and one(run, KIND) == HINT:
        phrase = guide.question(phrase).note or phrase
    return phrase, one(run, LANGUAGE), cleaned(one(run, WORDS))


def texts(desk: Desk, programme: Programme, call: Call) -> None:
    """Ask which text, anew each time."""
    desk.open(OwnText.name, desk.me.id, programme.id, occurrence=desk.event.id)


DIALOGS: tuple[Dialog, ...] = (OwnText(),)
COMMANDS: dict[str, Handler] = {"programme-texts": for_led("programme-texts", texts)}
