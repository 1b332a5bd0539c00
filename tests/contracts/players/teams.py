"""Teams in a scenario: activities posted to the product, and a connector that keeps what people see."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from adapters.teams.app import TeamsApp
from adapters.teams.receive import CARD, MESSAGE, Patience
from bot.asked_files import AskedFiles
from bot.config import TeamsSettings
from bot.domain.event import Address
from bot.domain.message import say
from bot.ports import Clock
from dialogs.books import Books
from dialogs.nobody import NOBODY
from dialogs.phrasebook import Phrasebook, Reader
from storage.open import Database
from tests.adapters.teams.authority import APP_ID, SECRET, Authority
from tests.adapters.teams.connector import BOT, TENANT, Connector, Person
from tests.adapters.teams.loopback import serving, vouching
from tests.contracts.players.card import parts_of
from tests.contracts.players.seen import BECAME, HINTED, SAID, Press, Seen, Sheet, Ticks, file, words, wrong
from tests.contracts.players.served import ServedChat
from tests.e2e.teams.seen import buttons, card_of, errors, filled, label_of
from tests.transcripts.page import Who

Json = dict[str, Any]
LOCALES = {"fi": "fi-FI", "sv": "sv-SE", "en": "en-GB"}
CONSENT = "application/vnd.microsoft.teams.card.file.consent"
CALM = Patience(typing=60.0, answer=60.0)
"""No turn is slow, however busy the machine is."""
POINTING = ("teams-below", "teams-form-below")
"""What is said beside a card that stays, since something has to be: that the answer stands below."""


class TeamsChat(ServedChat):
    """One tenant of Teams. Open it within the event loop."""

    def __init__(self, people: Iterable[Who]) -> None:
        super().__init__()
        self._languages = {who.user: who.language for who in people}
        self._people = {who.user: _person(who) for who in people}
        everybody = {person.account: person for person in self._people.values()}
        self._authority, self._connector = Authority(), Connector(everybody, token="bot-token-1")
        self._book: Phrasebook | None = None
        self._numbers = count(1)
        self._known: dict[str, dict[str, Json]] = {user: {} for user in self._people}
        self._direct: dict[str, list[Seen]] = {}

    async def open(self, store: Database, clock: Clock, books: Books) -> TeamsChat:
        """The adapter between somebody who vouches for its people and a connector that serves."""
        login = await self.servers.enter_async_context(vouching(self._authority))
        await self.servers.enter_async_context(serving(self._connector))
        settings = TeamsSettings(
            APP_ID, SECRET, tenant_id=TENANT, openid_url=self._authority.openid_url, login_url=login
        )
        self._book, make = books.words, AskedFiles(store, clock, books).make
        app = TeamsApp(settings, store.workspaces, store.conversations, clock, self._book, make)
        self.use(app, lambda inlet: app.join(inlet, CALM))
        return self

    def address(self, user: str) -> Address:
        """Where a person of the tenant is."""
        return Address("teams", TENANT, self._people[user].aad)

    # --- what people do -------------------------------------------------------------------------------

    async def arrive(self, user: str) -> None:
        """Add the app."""
        await self._deliver(user, {"type": "installationUpdate", "action": "add"})

    async def say(self, user: str, text: str) -> None:
        """Type to the bot."""
        await self._deliver(user, {"type": "message", "textFormat": "plain", "text": text})

    async def press(self, user: str, seen: Seen, press: Press) -> None:
        """Press a button."""
        await self._execute(user, seen.ref, press.native, {})

    async def tick(self, user: str, seen: Seen, ticks: Ticks, chosen: Sequence[str]) -> None:
        """Tick, then press the button below."""
        await self._execute(user, seen.ref, ticks.submit.native, {ticks.step: ",".join(chosen)})

    async def hand_in(self, user: str, sheet: Sheet, values: Mapping[str, Sequence[str]]) -> None:
        """Hand in a form; it comes back where something is wrong."""
        card = sheet.native
        ref = next(name for name, message in self._known[user].items() if card_of(message) == card)
        button = next(one for one in buttons(card) if label_of(one) == sheet.submit)
        await self._execute(user, ref, button, filled(card, values))

    # --- what they see ----------------------------------------------------------------------------------

    async def news(self, user: str) -> list[Seen]:
        """Once everything under way has ended: answers, what cards became, and what is new."""
        await self.app.finish()
        now = {message["id"]: message for message in self._connector.said_to(self._people[user])}
        before, self._known[user] = self._known[user], now
        found = self._direct.pop(user, [])
        for name, message in before.items():
            if name not in now:
                found.append(Seen((), BECAME, name))
            elif now[name] != message:
                found += _became(now[name])
        new = (message for name, message in now.items() if name not in before)
        return [*found, *(seen for message in new for seen in _seen(message))]

    # --- on the wire --------------------------------------------------------------------------------------

    async def _execute(self, user: str, ref: str, action: Json, inputs: Json) -> None:
        """A card's button, and what comes back for it: the card that it becomes, or a word for whoever pressed."""
        pressed = {"type": action["type"], "verb": action["verb"], "data": {**action["data"], **inputs}}
        answer = await self._deliver(
            user,
            {
                "type": "invoke",
                "name": "adaptiveCard/action",
                "replyToId": ref,
                "value": {"action": pressed, "trigger": "manual"},
            },
        )
        assert answer["statusCode"] == 200
        if answer["type"] == CARD:
            await self.app.finish()
            message = self._connector.chat_of(self._people[user]).messages[ref]
            assert card_of(message) == answer["value"], "what was answered does not last"
            return
        assert answer["type"] == MESSAGE
        if answer["value"] not in self._pointing(user):
            self._direct.setdefault(user, []).append(words(answer["value"], how=HINTED))

    async def _deliver(self, user: str, act: Json) -> Json:
        person, locale = self._people[user], LOCALES[self._languages[user]]
        activity = {
            "id": f"{next(self._numbers)}",
            "channelId": "msteams",
            "serviceUrl": self._connector.service_url,
            "from": {"id": person.account, "aadObjectId": person.aad, "name": person.name},
            "recipient": {"id": BOT, "name": "Rinnalla"},
            "conversation": {
                "id": self._connector.chat_of(person).id,
                "conversationType": "personal",
                "tenantId": TENANT,
            },
            "channelData": {"tenant": {"id": TENANT}},
            "locale": locale,
            "entities": [{"type": "clientInfo", "locale": locale, "timezone": "Europe/Helsinki"}],
            **act,
        }
        signed = self._authority.headers(self._connector.service_url)
        headers = {**signed, "Content-Type": "application/json"}
        return await self.deliver("/api/messages", json.dumps(activity).encode(), headers)

    def _pointing(self, user: str) -> set[str]:
        assert self._book is not None
        reader = Reader(self._languages[user], "UTC")
        return {self._book.text(say(phrase), reader, NOBODY) for phrase in POINTING}


def _person(who: Who) -> Person:
    return Person(f"29:{who.user}", f"object-of-{who.user}", who.name)


def _seen(message: Json) -> Iterator[Seen]:
    offered = [one for one in message.get("attachments", ()) if one["contentType"] == CONSENT]
    yield from (file(one["content"]["description"], one["name"]) for one in offered)
    if not offered:
        yield Seen(parts_of(message), ref=message["id"])


def _became(message: Json) -> list[Seen]:
    """What a card is now. A form that comes back says what is wrong; the next form in its place is a new one."""
    seen = Seen(parts_of(message), BECAME, message["id"])
    sheet = next((part for part in seen.parts if isinstance(part, Sheet)), None)
    if sheet is None:
        return [seen]
    amiss = errors(sheet.native)
    return [seen, wrong(sheet, amiss.items())] if amiss else [replace(seen, how=SAID)]
