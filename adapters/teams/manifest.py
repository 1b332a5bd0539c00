"""The manifest from which Teams makes the app, and what it says in further languages.

https://learn.microsoft.com/microsoft-365/extensibility/schema/root
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.domain.message import say
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader

LANGUAGES: Final = ("en", "fi", "sv")
"""What Teams can show the app in. It has no tag for easy Finnish, which people choose in the chat."""
VERSION: Final = "1.29"
"""The first version of the manifest in which a bot has slash commands."""
OLDER_VERSION: Final = "1.17"
"""For tenants that do not know the newer one yet."""
OLDER_MOST: Final = 10
"""Commands that a list of the older version holds."""
SCHEMAS: Final = "https://developer.microsoft.com/json-schemas/teams"
COLOUR: Final = "#2f5d50"
COLOUR_ICON: Final = "color.png"
OUTLINE_ICON: Final = "outline.png"

PERSONAL: Final = (
    "join", "status", "meet", "reflect", "goals", "agreement", "pause", "leave", "language", "help",
    "hours", "concern",
)  # fmt: skip
"""Command words of the menu in a person's own chat, the needed ones first; all others can be typed, too."""
IN_TEAMS: Final = ("join", "status", "meet", "programme", "help")
IN_GROUP_CHATS: Final = ("join", "status", "meet", "help")
LISTS: Final = (("personal", PERSONAL), ("team", IN_TEAMS), ("groupChat", IN_GROUP_CHATS))


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who offers the app, as Teams shows it to whoever installs it: a name and three https addresses."""

    name: str
    website: str
    privacy: str
    terms: str


class Manifest:
    """The app as Teams' manifest. The same arguments give the same manifest.

    `app_id` is the bot's Microsoft App ID, which is the app's id, too, so that every later package is known as the same
    app. `version` is the package's (MAJOR.MINOR.PATCH): Teams takes a change only with a higher one. `language` is
    what people hear whose own is none of `LANGUAGES`. `older` leaves out what the older version does not know.
    """

    def __init__(
        self,
        book: Phrasebook,
        app_id: str,
        publisher: Publisher,
        *,
        version: str,
        language: str = "en",
        older: bool = False,
        name: str = "Rinnalla",
    ) -> None:
        self._book = book
        self._app_id = app_id
        self._publisher = publisher
        self._version = version
        self._language = language
        self._older = older
        self._name = name
        self._further = [tag for tag in LANGUAGES if tag != language]

    @property
    def schema(self) -> str:
        """The version of the manifest itself."""
        return OLDER_VERSION if self._older else VERSION

    def content(self) -> dict[str, Any]:
        """The manifest."""
        return {
            "$schema": self._schema("MicrosoftTeams.schema.json"),
            "manifestVersion": self.schema,
            "version": self._version,
            "id": self._app_id,
            "localizationInfo": {
                "defaultLanguageTag": self._language,
                "additionalLanguages": [{"languageTag": tag, "file": f"{tag}.json"} for tag in self._further],
            },
            "developer": {
                "name": self._publisher.name,
                "websiteUrl": self._publisher.website,
                "privacyUrl": self._publisher.privacy,
                "termsOfUseUrl": self._publisher.terms,
            },
            "name": {"short": self._name, "full": self._name},
            "description": {"short": self._short(self._language), "full": self._full(self._language)},
            "icons": {"color": COLOUR_ICON, "outline": OUTLINE_ICON},
            "accentColor": COLOUR,
            "defaultInstallScope": "personal",
            "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
            "permissions": ["identity", "messageTeamMembers"],
            "validDomains": [],
            "bots": [self._bot()],
        }

    def further(self) -> Mapping[str, dict[str, str]]:
        """What the manifest says in the other languages, by the name of the file that it names."""
        return {f"{tag}.json": self._in(tag) for tag in self._further}

    def _bot(self) -> dict[str, Any]:
        heard = {} if self._older else {"supportsTargetedMessages": True}
        return {
            "botId": self._app_id,
            "scopes": [scope for scope, _ in LISTS],
            "supportsFiles": True,
            "isNotificationOnly": False,
            **heard,
            "commandLists": [self._list(scope, words) for scope, words in LISTS],
        }

    def _list(self, scope: str, words: Sequence[str]) -> dict[str, Any]:
        # one's own chat has no slash commands: there the same words are typed
        triggers = {} if self._older or scope == "personal" else {"triggers": ["mention", "slash"]}
        commands = [self._command(word, self._language) for word in self._fitting(words)]
        return {"scopes": [scope], **triggers, "commands": commands}

    def _in(self, language: str) -> dict[str, str]:
        commands = {
            f"bots[0].commandLists[{place}].commands[{row}].{field}": said
            for place, (_, words) in enumerate(LISTS)
            for row, word in enumerate(self._fitting(words))
            for field, said in self._command(word, language).items()
        }
        return {
            "$schema": self._schema("MicrosoftTeams.Localization.schema.json"),
            "name.short": self._name,
            "name.full": self._name,
            "description.short": self._short(language),
            "description.full": self._full(language),
            **commands,
        }

    def _fitting(self, words: Sequence[str]) -> Sequence[str]:
        return words[:OLDER_MOST] if self._older else words

    def _command(self, word: str, language: str) -> dict[str, str]:
        """What Teams puts into the message is the title, so it is what people type."""
        title = self._book.aliases(f"word-{word}", language)[0]
        return {"title": title, "description": self._said(f"teams-command-{word}", language)}

    def _short(self, language: str) -> str:
        return self._said("teams-app-about", language)

    def _full(self, language: str) -> str:
        return f"{self._said('app-long', language)}\n\n{self._said('teams-app-reads', language)}"

    def _said(self, phrase: str, language: str) -> str:
        return self._book.text(say(phrase), Reader(language, "UTC"), NOBODY)

    def _schema(self, name: str) -> str:
        return f"{SCHEMAS}/v{self.schema}/{name}"
