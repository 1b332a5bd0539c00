"""What a transport to Teams promises its callers, the same by both packages."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.transport import Ref, SendError
from tests.adapters.teams.connector import BOT, CHANNEL, TENANT, Person, aino, eero
from tests.adapters.teams.lab import KINDS, Lab, trial

pytestmark = [pytest.mark.loopback, pytest.mark.parametrize("kind", KINDS)]
HELLO = {"type": "message", "text": "Hei!"}
CARD = {
    "type": "message",
    "summary": "Tapaaminen",
    "importance": "normal",
    "textFormat": "plain",
    "attachments": [
        {
            "contentType": "application/vnd.microsoft.card.adaptive",
            "content": {
                "type": "AdaptiveCard",
                "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
                "version": "1.5",
                "msteams": {"width": "Full"},
                "body": [
                    {"type": "TextBlock", "text": "**ei**", "wrap": True, "maxLines": 0, "spacing": None}
                ],
                "actions": [
                    {
                        "type": "Action.Execute",
                        "verb": "press",
                        "data": {"rinnalla": "1:x", "step_id": "a_b"},
                        "fallback": {"type": "Action.Submit", "data": {}},
                    }
                ],
            },
        }
    ],
    "entities": [
        {
            "type": "mention",
            "text": "<at>Aino</at>",
            "mentioned": {"id": "29:aino", "name": "Aino", "aadObjectId": "x", "extra": {"a": 1}},
        },
        {"type": "clientInfo", "locale": "fi-FI", "country": "FI", "timezone": "Europe/Helsinki"},
    ],
    "channelData": {"notification": {"alert": True}, "tenant": {"id": TENANT}},
    "recipient": {"id": "29:aino", "name": "Aino", "role": "user"},
    "replyToId": "1700000000001",
}


def test_a_message_arrives_with_its_id_and_from_whom_and_where(kind: str) -> None:
    async def body(lab: Lab) -> None:
        message = await lab.transport.send(lab.chat(), HELLO)
        (said,) = lab.connector.said_to(aino())
        assert said["id"] == message != ""
        assert (said["from"], said["channelId"]) == ({"id": BOT}, "msteams")
        assert said["conversation"] == {"id": "a:aino", "tenantId": TENANT}

    trial(kind, body)


def test_an_activity_arrives_to_the_letter(kind: str) -> None:
    async def body(lab: Lab) -> None:
        message = await lab.transport.send(lab.chat(), CARD)
        await lab.transport.update(lab.chat(), message, CARD)
        await lab.transport.create(lab.connector.service_url, TENANT, BOT, channel=CHANNEL, activity=CARD)
        sent, updated, created = (call.body for call in lab.connector.calls)
        for arrived in (sent, updated, created["activity"]):
            assert {name: arrived.get(name) for name in CARD} == CARD

    trial(kind, body)


def test_no_kind_of_activity_is_kept_back(kind: str) -> None:
    async def body(lab: Lab) -> None:
        kinds = ["typing", "event", "trace", "delay", "invokeResponse"]
        for name in kinds:
            # Teams takes few of them, which is for Teams to say
            with suppress(SendError):
                await lab.transport.send(lab.chat(), {"type": name, "value": 1})
        assert [call.body["type"] for call in lab.connector.calls] == kinds

    trial(kind, body)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(cards=st.lists(st.dictionaries(st.text(max_size=8), json_values, max_size=4), min_size=1, max_size=8))
def test_no_card_is_changed_on_its_way(kind: str, cards: list[dict[str, Any]]) -> None:
    async def body(lab: Lab) -> None:
        for number, card in enumerate(cards):
            content = {**card, "type": "AdaptiveCard", "number": number}
            attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": content}
            await lab.transport.send(lab.chat(), {"type": "message", "attachments": [attachment]})
            assert lab.connector.calls[-1].body["attachments"] == [attachment]

    trial(kind, body)


def test_a_message_is_replaced_and_taken_back(kind: str) -> None:
    async def body(lab: Lab) -> None:
        message = await lab.transport.send(lab.chat(), HELLO)
        await lab.transport.update(lab.chat(), message, {"type": "message", "text": "Hei taas!"})
        assert [said["text"] for said in lab.connector.said_to(aino())] == ["Hei taas!"]
        await lab.transport.delete(lab.chat(), message)
        assert lab.connector.said_to(aino()) == []

    trial(kind, body)


def test_a_chat_is_opened_once_however_often_it_is_asked_for(kind: str) -> None:
    async def body(lab: Lab) -> None:
        where = lab.connector.service_url
        first = await lab.transport.create(where, TENANT, BOT, account="29:eero")
        again = await lab.transport.create(where, TENANT, BOT, account="29:eero", activity=HELLO)
        assert (first[0], first[1]) == (lab.connector.chat_of(eero()).id, "")
        assert (again[0], again[1]) == (first[0], lab.connector.said_to(eero())[0]["id"])

    trial(kind, body)


def test_a_thread_is_opened_in_a_channel_with_its_first_message(kind: str) -> None:
    async def body(lab: Lab) -> None:
        where = lab.connector.service_url
        thread, message = await lab.transport.create(where, TENANT, BOT, channel=CHANNEL, activity=HELLO)
        assert thread.startswith(f"{CHANNEL};messageid=")
        assert await lab.transport.send(Ref(where, thread, TENANT, BOT), HELLO) != message
        assert [said["text"] for said in lab.connector.said_in(CHANNEL)] == ["Hei!", "Hei!"]

    trial(kind, body)


def test_a_targeted_message_is_for_its_recipient_alone(kind: str) -> None:
    async def body(lab: Lab) -> None:
        activity = {**HELLO, "recipient": {"id": "29:aino", "isTargeted": True}}
        await lab.transport.send(Ref(lab.connector.service_url, CHANNEL, TENANT, BOT), activity)
        await lab.transport.send(Ref(lab.connector.service_url, CHANNEL, TENANT, BOT), HELLO)
        asked = [call.query for call in lab.connector.calls]
        assert asked == [{"isTargetedActivity": "true"}, {}]

    trial(kind, body)


def test_an_address_works_with_and_without_a_slash_at_its_end_and_ids_are_kept_whole(kind: str) -> None:
    async def body(lab: Lab) -> None:
        person = Person("29:" + "a/b?c#d&e=%41 ä" * 30, "aad-long", "Long")
        lab.connector.people[person.account] = person
        ref = lab.chat(person)
        for where in (lab.connector.service_url, lab.connector.service_url.rstrip("/")):
            await lab.transport.send(replace(ref, service_url=where), HELLO)
        assert len(lab.connector.said_to(person)) == 2
        assert (await lab.transport.member(ref, person.account)).aad_object_id == "aad-long"

    trial(kind, body)


def test_members_are_told_with_their_directory_ids_page_by_page(kind: str) -> None:
    async def body(lab: Lab) -> None:
        for number in range(1, 1200):
            extra = Person(f"29:{number}", f"aad-{number}", f"Nimi {number}", role="guest")
            lab.connector.people[extra.account] = extra
        ref = Ref(lab.connector.service_url, CHANNEL, TENANT, BOT)
        found = await lab.transport.members(ref)
        assert [member.id for member in found] == list(lab.connector.people)
        assert (found[-1].aad_object_id, found[-1].role, found[-1].tenant) == ("aad-1199", "guest", TENANT)
        assert len(lab.connector.calls) == 3
        assert "Nimi" not in repr(found)
        assert await lab.transport.member(ref, "29:7") == found[8]

    trial(kind, body)


def test_channels_of_a_team_are_told_by_name_and_the_first_has_none(kind: str) -> None:
    async def body(lab: Lab) -> None:
        lab.connector.channels.add("19:hoiva@thread.tacv2")
        told = await lab.transport.channels(lab.connector.service_url, TENANT, CHANNEL)
        assert told == {CHANNEL: "", "19:hoiva@thread.tacv2": "Kanava 1"}

    trial(kind, body)


def test_sixty_messages_go_at_once(kind: str) -> None:
    async def body(lab: Lab) -> None:
        await lab.transport.send(lab.chat(), HELLO)
        lab.connector.delay = 0.3
        people = [Person(f"29:{number}", f"aad-{number}", "Nimi") for number in range(60)]
        lab.connector.people |= {person.account: person for person in people}
        begun = time.perf_counter()
        sent = await asyncio.gather(*(lab.transport.send(lab.chat(person), HELLO) for person in people))
        assert len({*sent}) == lab.connector.most_at_once == 60
        # one after the other they take eighteen seconds
        assert time.perf_counter() - begun < 1.5

    trial(kind, body)
