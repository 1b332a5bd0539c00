"""Turns phrases and references into words: in the reader's language and zone, for that reader's eyes.

Product words lie in `words/<language>/*.ftl`, a guide pack's own in `<pack>/v<N>/words/<language>.ftl` under a
folder of packs. A language is there as soon as its files are. A phrase that a language lacks is said in Finnish, or
in whatever language has it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.domain.effect import FormErrors, FormTaken, Hint, OpenForm, ReplacePressed, Reply, ShowHome
from bot.domain.fit import FitWords
from bot.domain.message import (
    Arg,
    Day,
    Form,
    Items,
    Message,
    Name,
    Phrase,
    Text,
    When,
    Words,
    say,
)
from bot.domain.privacy import Opened
from dialogs import wording
from dialogs.dates import FIELDS, Calendar
from dialogs.shelf import MissingWords, Shelf

__all__ = ["Lookup", "MissingWords", "Phrasebook", "Reader"]

WORDS = Path(__file__).parent / "words"
PACKS = Path(__file__).parent / "packs"
FIRST_LANGUAGE = "fi"
Escape = Callable[[str], str]


def as_it_is(words: str) -> str:
    """The escape of a place where no sign has a meaning."""
    return words


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: a language (fi, sv, en, fi-easy) and a zone (IANA name)."""

    language: str
    zone: str


class Lookup(Protocol):
    """What a message's references stand for, as far as its reader may know."""

    def name(self, person_id: str) -> str:
        """A person's display name."""
        ...

    def opened(self, answer_id: str) -> Opened | None:
        """An answer's words, or None when the reader may not read them (any more)."""
        ...


class Phrasebook:
    """Words in every language. Files are read at first use of a language and kept; nothing is written.

    `words` holds the product's words, each of `packs` guide packs; an earlier folder wins. Each of `more` holds one
    file a language with phrases that the product lacks: a workplace's own topics and notices. `languages` are those
    that the product has words in.
    """

    def __init__(
        self, words: Path = WORDS, packs: Sequence[Path] = (PACKS,), more: Sequence[Path] = ()
    ) -> None:
        self._words = words
        self._more = tuple(more)
        self._packs = tuple(packs)
        self._shelves: dict[tuple[str, str], Shelf] = {}
        self._calendars: dict[str, Calendar] = {}
        self._aliases: dict[tuple[str, str], tuple[str, ...]] = {}
        self._chains: dict[str, tuple[str, ...]] = {}
        self.languages = tuple(sorted(folder.name for folder in words.iterdir() if folder.is_dir()))

    def text(self, phrase: Text, reader: Reader, lookup: Lookup, escape: Escape = as_it_is) -> str:
        """One text in words. `escape` goes over what people typed and over names, never over our own sentences.

        Raises `MissingWords` with the phrase's id when no language has it.
        """
        return str(self._arg(phrase, reader, lookup, escape))

    def word(self, message: Message, reader: Reader, lookup: Lookup, escape: Escape = as_it_is) -> Message:
        """The message with every text in words and every quote opened.

        Running text is escaped as in `text`. Labels (of buttons, options, fields), titles of forms and files, and
        a form's hints and prefilled values are plain on every platform and stay unescaped.
        """
        return wording.word(
            message,
            lambda text: self.text(text, reader, lookup, escape),
            lambda text: self.text(text, reader, lookup),
        )

    def form_of(self, form: Form, reader: Reader, lookup: Lookup, escape: Escape = as_it_is) -> Form:
        """The form in words; see `word`."""
        return wording.word_form(
            form,
            lambda text: self.text(text, reader, lookup, escape),
            lambda text: self.text(text, reader, lookup),
        )

    def reply_of(self, reply: Reply, reader: Reader, lookup: Lookup, escape: Escape = as_it_is) -> Reply:
        """A direct reply in words; see `word`. Sentences at a form's fields stay unescaped."""
        match reply:
            case ReplacePressed(message):
                return ReplacePressed(self.word(message, reader, lookup, escape), reader.language)
            case OpenForm(form):
                return OpenForm(self.form_of(form, reader, lookup, escape), reader.language)
            case FormErrors(errors, form):
                said = tuple((at, self.text(text, reader, lookup)) for at, text in errors)
                if form is None:
                    return FormErrors(said)
                return FormErrors(said, self.form_of(form, reader, lookup, escape), reader.language)
            case FormTaken():
                return reply
            case ShowHome(message):
                return ShowHome(self.word(message, reader, lookup, escape), reader.language)
            case Hint(text):
                return Hint(self.text(text, reader, lookup))

    def fit_words(self, reader: Reader) -> FitWords:
        """The sentences that `fit` and `plain` need where a platform cannot show something."""
        return FitWords(
            by_number=self._say("", "fit-by-number", {}, reader.language),
            by_numbers=self._say("", "fit-by-numbers", {}, reader.language),
            no_file=self._say("", "fit-no-file", {}, reader.language),
        )

    def aliases(self, phrase_id: str, language: str = "") -> tuple[str, ...]:
        """What people may type for a word, in every language or one: the phrase's parts between commas, in lower case.

        Always in the same order; empty when no such language has the phrase.
        """
        known = self._aliases.get((phrase_id, language))
        if known is None:
            shelves = (self._shelf("", one) for one in self.languages if language in ("", one))
            said = ",".join(shelf.say(phrase_id, {}) for shelf in shelves if phrase_id in shelf)
            parts = (" ".join(part.casefold().split()) for part in said.split(","))
            known = self._aliases[phrase_id, language] = tuple(dict.fromkeys(part for part in parts if part))
        return known

    def read_all(self, packs: Sequence[str] = ()) -> None:
        """Read every language of the product and of these packs now, so that nobody has to wait for it later."""
        for language in self.languages:
            for pack in ("", *packs):
                self._shelf(pack, language)

    def knows(self, phrase_id: str) -> bool:
        """Whether there is such a phrase, in whichever language, beside those of guides."""
        return any(phrase_id in self._shelf("", language) for language in self.languages)

    # --- arguments ----------------------------------------------------------------------------------

    def _arg(self, arg: Arg, reader: Reader, lookup: Lookup, escape: Escape) -> str | int:
        match arg:
            case str():
                return escape(str(arg))
            case int():
                return arg
            case Phrase(phrase_id, args, pack, own):
                if (theirs := dict(own).get(reader.language)) is not None:
                    return escape(theirs)
                values = {name: self._arg(value, reader, lookup, escape) for name, value in args.items()}
                return self._say(pack, phrase_id, values, reader.language)
            case Name(person):
                return escape(lookup.name(person))
            case When(at, short):
                calendar = self._calendar(reader.language)
                return calendar.when_short(at, reader.zone) if short else calendar.when(at, reader.zone)
            case Day(on):
                return self._calendar(reader.language).day(on)
            case Items(of):
                listed = [str(self._arg(value, reader, lookup, escape)) for value in of]
                # who erased everything has no name any more
                return self._calendar(reader.language).listed([one for one in listed if one])
            case Words(answer):
                return self._opened(lookup.opened(answer), reader, lookup, escape)

    def _opened(self, opened: Opened | None, reader: Reader, lookup: Lookup, escape: Escape) -> str:
        if opened is None:
            return self.text(say("quote-not-available"), reader, lookup)
        labels = [self._option(opened, option, reader.language) for option in opened.options]
        if any(label is None for label in labels):
            return self.text(say("quote-not-available"), reader, lookup)
        chosen = self._calendar(reader.language).listed([label for label in labels if label is not None])
        return "\n".join(words for words in (chosen, escape(opened.text)) if words)

    def _option(self, opened: Opened, option: str, language: str) -> str | None:
        phrase_id = f"{opened.question}-{option}"
        for pack in dict.fromkeys((opened.pack, "")):
            try:
                return self._say(pack, phrase_id, {}, language)
            except MissingWords:
                continue
        return None

    # --- shelves ------------------------------------------------------------------------------------

    def _say(self, pack: str, phrase_id: str, values: Mapping[str, str | int], language: str) -> str:
        for tried in self._chain(language):
            shelf = self._shelf(pack, tried)
            if phrase_id in shelf:
                return shelf.say(phrase_id, values)
        raise MissingWords(f"{pack}/{phrase_id}" if pack else phrase_id)

    def _chain(self, language: str) -> tuple[str, ...]:
        """The languages to look in: the reader's own, the one it is a form of, Finnish, then whatever there is.

        The product has every sentence in every language; a workplace's guide may have fewer.
        """
        chain = self._chains.get(language)
        if chain is None:
            wanted = (language, language.split("-")[0], FIRST_LANGUAGE, *self.languages)
            known = dict.fromkeys(tried for tried in wanted if tried in self.languages)
            chain = self._chains[language] = tuple(known)
        return chain

    def _shelf(self, pack: str, language: str) -> Shelf:
        shelf = self._shelves.get((pack, language))
        if shelf is None:
            tag = str(self._shelf("", language).locale).replace("_", "-") if pack else language.split("-")[0]
            shelf = self._shelves[pack, language] = Shelf(self._files(pack, language), tag)
        return shelf

    def _files(self, pack: str, language: str) -> list[Path]:
        if not pack:
            own = (folder / f"{language}.ftl" for folder in self._more)
            return [
                *sorted((self._words / language).glob("*.ftl")),
                *(file for file in own if file.is_file()),
            ]
        found = (root / pack / "words" / f"{language}.ftl" for root in self._packs)
        return [file for file in found if file.is_file()][:1]

    def _calendar(self, language: str) -> Calendar:
        calendar = self._calendars.get(language)
        if calendar is None:
            template = {name: f"{{{name}}}" for name in FIELDS}
            calendar = self._calendars[language] = Calendar(
                self._shelf("", self._chain(language)[0]).locale,
                when=self._say("", "date-when", template, language),
                short=self._say("", "date-when-short", template, language),
                day=self._say("", "date-day", template, language),
                weekdays=self._say("", "date-weekdays", {}, language).split(", "),
            )
        return calendar
