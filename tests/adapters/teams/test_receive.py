"""Teams gets its answer after the commit and in time; what is slow or fails is told honestly; nothing is lost."""

from __future__ import annotations

import asyncio
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.transport import Member
from bot.conversations import Conversation
from bot.domain.effect import Hint, OpenForm, ReplacePressed
from bot.domain.event import Address, Belonging, Pressed, Profile, Said
from bot.domain.message import Field, FieldKind, Form, Payload, Say, message
from bot.workspaces import WorkspaceState
from tests.adapters.slack.lines import NOW
from tests.adapters.teams.deliveries import (
    BOT,
    CHANNEL,
    CHAT,
    NAMES,
    SERVICE,
    TENANT,
    VERIFIED,
    delivery,
)
from tests.adapters.teams.reception import HURRY, MARJA, ME, Reception, card_of, go, known, line_of, texts
from tests.odd_json import odd_within

FORM = Form(
    Payload("r1", 1, "_form", ""), "Tapaaminen", (Field("when", "Milloin?", FieldKind.TEXT),), "Lähetä"
)
OPEN = OpenForm(FORM, "fi")
CHOSEN = ReplacePressed(message(Say("Valitsit: huomenna")), "fi")
SLOW_WORDS, TROUBLE_WORDS, AGAIN_WORDS = "Tässä menee", "Vika on täällä", "Tekstisi on yhä tässä"


# --- messages ---------------------------------------------------------------------------------------------------


def test_a_message_is_answered_after_its_turn_is_committed() -> None:
    async def story() -> None:
        office = Reception()
        office.bot.held = asyncio.Event()
        answering = asyncio.create_task(office.receive("message"))
        while not office.bot.events:
            await asyncio.sleep(0)
        assert not answering.done()
        office.bot.held.set()
        answer = await answering
        assert (answer.status, answer.body) == (200, None)
        assert office.bot.committed == [office.bot.events[0].id]

    go(story())


def test_who_acted_is_known_with_profile_and_where() -> None:
    office = Reception()
    office.teams.people[MARJA.id] = Member(MARJA.id, MARJA.aad_object_id, "Marja", TENANT, "guest")
    go(office.receive("message"))
    event = office.bot.events[0]
    assert event.sender == ME
    assert event.profile == Profile("Marja Korhonen", "fi", "Europe/Helsinki", Belonging.GUEST)
    assert event.at == NOW
    assert (event.channel, event.aside, event.overheard) == ("", False, False)
    assert (event.can_open_form, event.expects_forms) == (True, False)


def test_what_is_typed_in_a_channel_has_its_name_and_is_overheard() -> None:
    office = Reception()
    office.teams.names = {CHANNEL: "Mentorointi"}
    go(office.receive("message_in_channel"))
    event = office.bot.events[0]
    assert (event.channel, event.channel_name) == (CHANNEL, "Mentorointi")
    assert (event.aside, event.overheard, event.expects_forms) == (True, True, False)
    go(office.receive("slash_in_channel"))
    assert not office.bot.events[1].overheard
    assert len(office.teams.named("channels")) == 1


@pytest.mark.parametrize(
    ("name", "called"), [("message_in_group", "ryhmäkeskustelu"), ("message_in_channel", "ryhmäkeskustelu")]
)
def test_a_conversation_whose_name_nobody_tells_is_not_called_by_its_id(name: str, called: str) -> None:
    office = Reception()
    go(office.receive(name))
    assert office.bot.events[0].channel_name == called


def test_a_pressed_card_expects_forms() -> None:
    office = Reception()
    go(office.receive("execute"))
    go(office.receive("submit"))
    assert [event.expects_forms for event in office.bot.events] == [True, True]
    assert [event.what for event in office.bot.events] == [Pressed("1~~0~help~")] * 2


def test_a_turn_that_fails_is_delivered_again() -> None:
    office = Reception()
    office.bot.trouble = OSError("salaisuus")
    assert go(office.receive("message")).status == 503
    assert go(office.receive("submit")).status == 503
    assert office.teams.said() == []


def test_memory_that_fails_is_delivered_again_and_nothing_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Reception()

    def down(conversation: Conversation) -> None:
        raise OSError("salaisuus")

    monkeypatch.setattr(office.conversations, "keep", down)
    assert go(office.receive("message")).status == 503
    assert office.bot.events == []


def test_a_slow_turn_shows_that_an_answer_is_being_made_and_is_waited_for() -> None:
    async def story() -> None:
        office = Reception(patience=HURRY)
        office.bot.held = asyncio.Event()
        answering = asyncio.create_task(office.receive("message"))
        while not office.teams.named("send"):
            await asyncio.sleep(0)
        assert not answering.done()
        office.bot.held.set()
        assert (await answering).status == 200
        ((ref, activity),) = office.teams.named("send")
        assert (ref.conversation, activity) == (CHAT, {"type": "typing"})

    go(story())


def test_one_persons_acts_are_taken_as_they_came_and_nobody_waits_for_another() -> None:
    async def story() -> None:
        office = Reception()
        office.bot.held = asyncio.Event()
        bodies = [{**delivery("message"), "id": f"m{number}", "text": str(number)} for number in range(12)]
        somebody = {"id": "29:1b", "aadObjectId": "b", "name": "Aino"}
        bodies.append({**delivery("message"), "id": "m12", "conversation": {"id": "19:x"}, "from": somebody})
        bodies[-1]["entities"] = [{"type": "mention", "mentioned": {"id": BOT}, "text": "<at>Rinnalla</at>"}]
        bodies[-1]["text"] = "<at>Rinnalla</at> ohje"
        taking = [asyncio.create_task(office.receiver.receive(body, VERIFIED)) for body in bodies]
        while len(office.bot.events) < 2:
            await asyncio.sleep(0)
        assert {event.what for event in office.bot.events} == {Said("0"), Said("/mentoring ohje")}
        office.bot.held.set()
        await asyncio.gather(*taking)
        hers = [event.what for event in office.bot.events if event.sender == ME]
        assert hers == [Said(str(number)) for number in range(12)]

    go(story())


def test_a_repeat_of_a_delivery_has_the_same_id_for_the_inbox() -> None:
    office = Reception()
    for _ in range(2):
        go(office.receive("message"))
    first, second = office.bot.events
    assert first.id == second.id == f"teams:{TENANT}:{CHAT}:{delivery('message')['id']}"


# --- pressed cards ----------------------------------------------------------------------------------------------


def test_a_pressed_card_becomes_its_result_at_once_and_for_good() -> None:
    office = Reception((CHOSEN,))
    answer = go(office.receive("execute"))
    assert "Valitsit: huomenna" in texts(card_of(answer))
    ((ref, pressed, activity),) = office.teams.named("update")
    assert (ref.conversation, pressed) == (CHAT, delivery("execute")["replyToId"])
    assert activity["attachments"][0]["content"] == card_of(answer)


def test_without_a_result_whoever_pressed_hears_where_the_answer_is() -> None:
    answer = go(Reception(()).receive("execute"))
    assert line_of(answer) == "Vastaus tulee keskustelumme loppuun."


def test_a_slow_turn_is_told_honestly_and_its_result_comes_all_the_same() -> None:
    office = Reception((CHOSEN, Hint("Vastaus on alla")), patience=HURRY)
    answer = go(office.receive_slowly("execute"))
    assert SLOW_WORDS in line_of(answer)
    assert "Valitsit: huomenna" in texts(office.teams.named("update")[0][2])
    assert [texts(activity) for activity in office.teams.said()] == ["Vastaus on alla"]


def test_a_turn_that_fails_is_said_to_be_our_fault_and_a_form_keeps_what_was_written() -> None:
    office = Reception()
    office.bot.trouble = OSError("salaisuus")
    assert TROUBLE_WORDS in line_of(go(office.receive("execute")))
    assert AGAIN_WORDS in line_of(go(office.receive("form")))


def test_a_slow_turn_that_fails_is_told_in_the_chat() -> None:
    office = Reception(patience=HURRY)
    office.bot.trouble = OSError("salaisuus")
    assert SLOW_WORDS in line_of(go(office.receive_slowly("execute")))
    assert TROUBLE_WORDS in texts(office.teams.said()[0])


def test_a_submit_is_answered_by_its_status_and_shown_by_an_update() -> None:
    office = Reception((CHOSEN,))
    answer = go(office.receive("submit"))
    assert (answer.status, answer.body) == (200, None)
    assert "Valitsit: huomenna" in texts(office.teams.named("update")[0][2])


# --- whose chat it is -------------------------------------------------------------------------------------------


def elsewhere(office: Reception) -> None:
    """The chat of the recorded activities is somebody else's."""
    chat = Conversation(
        platform="teams", workspace=TENANT, subject="toinen", id=CHAT, service_url=SERVICE, account="29:x",
        bot=BOT, at=NOW,
    )  # fmt: skip
    office.conversations.keep(chat)


@pytest.mark.parametrize("name", ["execute", "submit", "form", "message", "installed", "uninstalled"])
def test_an_act_in_somebody_elses_own_chat_is_refused_without_a_word_of_it(name: str) -> None:
    office = Reception((CHOSEN, OPEN))
    elsewhere(office)
    answer = go(office.receive(name))
    assert office.bot.events == []
    assert [called for called, _ in office.teams.calls] == []
    assert office.conversations.find("teams", TENANT, ME.user) is None
    if name in ("execute", "form"):
        assert "jonkun toisen" in line_of(answer)
    else:
        assert (answer.status, answer.body) == (200, None)


def test_an_answer_about_a_file_in_somebody_elses_own_chat_hands_nothing_over() -> None:
    office = Reception()
    elsewhere(office)
    assert go(office.receive("file_accepted")).status == 200
    assert office.files.heard == []


def test_every_activity_tells_anew_where_somebody_is_reached() -> None:
    office = Reception()
    go(office.receive("message_in_channel"))
    chat = known(office, ME.user)
    assert (chat.id, chat.service_url, chat.account, chat.bot) == ("", SERVICE, MARJA.id, BOT)
    go(office.receive("message"))
    assert known(office, ME.user).id == CHAT
    go(office.receive("message_in_channel"))
    assert known(office, ME.user).id == CHAT
    channel = known(office, CHANNEL)
    assert (channel.id, channel.account, channel.service_url) == (CHANNEL, "", SERVICE)


def test_somebody_without_the_directorys_id_is_the_one_whose_chat_it_is() -> None:
    office = Reception()
    go(office.receive("message"))
    go(office.receive("message_without_directory_id"))
    assert [event.sender for event in office.bot.events] == [ME, ME]
    assert len(office.conversations.kept) == 1


def test_who_was_once_told_of_as_if_in_a_channel_is_not_shut_out_of_their_own_chat() -> None:
    office = Reception()
    for kind in ("", "personal", "personal"):
        conversation = {**delivery("message")["conversation"], "conversationType": kind}
        go(office.receive("message", conversation=conversation))
    assert [event.sender for event in office.bot.events] == [ME, ME]


def test_who_first_came_without_the_directorys_id_is_not_shut_out_once_it_comes_along() -> None:
    office = Reception()
    for name in ("message_without_directory_id", "message"):
        go(office.receive(name))
    assert [event.sender for event in office.bot.events] == [Address("teams", TENANT, MARJA.id), ME]


@pytest.mark.parametrize("account", ["29:somebody-else", ME.user, ""])
def test_without_the_directorys_id_nobody_is_taken_for_another_in_that_ones_own_chat(account: str) -> None:
    office = Reception()
    go(office.receive("message"))
    go(office.receive("message_without_directory_id", **{"from": {"id": account, "name": "Mallory"}}))
    assert [event.sender for event in office.bot.events] == [ME]
    assert known(office, ME.user).account == MARJA.id


def test_the_tenant_is_there_from_the_first_word() -> None:
    office = Reception()
    go(office.receive("reaction"))
    kept = office.workspaces.find("teams", TENANT)
    assert kept is not None
    assert kept.state is WorkspaceState.INSTALLED


# --- files, what is unknown, what does not fall -------------------------------------------------------------------


def test_an_answer_about_a_file_goes_to_who_hands_files_over() -> None:
    office = Reception()
    answer = go(office.receive("file_accepted"))
    assert (answer.status, answer.body) == (200, {})
    ((source, activity),) = office.files.heard
    assert source.who == ME
    assert activity["value"]["action"] == "accept"
    assert office.bot.events == []


@pytest.mark.parametrize("name", ["task_fetch", "sign_in"])
def test_what_the_bot_does_not_do_is_answered_cleanly(name: str) -> None:
    office = Reception()
    answer = go(office.receive(name))
    assert (answer.status, answer.body) == (501, None)
    assert office.bot.events == []


@pytest.mark.parametrize(
    "name", ["message_edited", "message_deleted", "reaction", "typing", "upgraded", "unmentioned_in_channel"]
)
def test_what_is_nobodys_act_is_acknowledged_and_still_tells_where_teams_is(name: str) -> None:
    office = Reception()
    answer = go(office.receive(name))
    assert (answer.status, answer.body) == (200, None)
    assert office.bot.events == []
    assert known(office, ME.user).service_url == SERVICE


def test_a_conversation_that_cannot_be_read_is_refused() -> None:
    assert go(Reception().receive("message", conversation={"id": 5})).status == 400


@given(st.data())
def test_no_activity_makes_it_fall(data: st.DataObject) -> None:
    body = delivery(data.draw(st.sampled_from(NAMES)))
    odd_within(body, data)

    async def story() -> int:
        office = Reception((OPEN,), ())
        answer = await office.receiver.receive(body, VERIFIED)
        await office.work.finish(5.0)
        return answer.status

    assert go(story()) in (200, 400, 501)


@pytest.mark.parametrize("trouble", [None, OSError("salaisuus")])
def test_no_log_has_words_of_people(trouble: Exception | None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in NAMES:
        office = Reception((CHOSEN, OPEN, Hint("vihje")))
        office.bot.trouble = trouble
        office.teams.refused = {name: OSError("salaisuus") for name in ("send", "update", "member")}
        go(office.receive(name))
    for secret in ("salaisuus", "ohje", "huomenna", "Marja", "vihje", "oppia", "sharepoint"):
        assert secret not in caplog.text
