"""Slack gets its answer after the commit and in time; what is slow or fails is told honestly; nothing is lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.ids import mark_of
from bot.domain.effect import FormErrors, Hint, OpenForm, ReplacePressed, ShowHome
from bot.domain.event import Address, Arrived, Looked, Pressed, Profile, ProfileChanged, Said, Submitted
from bot.domain.message import Field, FieldKind, Form, Payload, Say, message
from tests.adapters.slack.deliveries import NAMES, delivery
from tests.adapters.slack.reception import HURRY, Reception, texts
from tests.odd_json import odd_within

T = TypeVar("T")
MARJA = Address("slack", "T01TEST", "U1")
FORM = Form(
    Payload("r1", 1, "_form", ""), "Tapaaminen", (Field("when", "Milloin?", FieldKind.TEXT),), "Lähetä"
)
OPEN = OpenForm(FORM, "fi")
SLOW_WORDS, TROUBLE_WORDS = "Tässä menee", "Vika on täällä"


def go(doing: Coroutine[Any, Any, T]) -> T:
    """Run to the end."""
    return asyncio.run(doing)


def test_a_command_is_answered_after_its_turn_is_committed() -> None:
    async def story() -> None:
        office = Reception()
        office.bot.held = asyncio.Event()
        answering = asyncio.create_task(office.receive("command"))
        for _ in range(10):
            await asyncio.sleep(0)
        assert not answering.done()
        office.bot.held.set()
        answer = await answering
        assert (answer.status, answer.body) == (200, {})
        assert office.bot.committed == [office.bot.events[0].id]

    go(story())


def test_who_acted_is_known_with_profile_and_where() -> None:
    office = Reception()
    office.api.users["U1"] = {"real_name": "Marja Korhonen", "locale": "sv-SE", "tz": "Europe/Helsinki"}
    go(office.receive("command"))
    event = office.bot.events[0]
    assert event.sender == MARJA
    assert event.profile == Profile("Marja Korhonen", "sv", "Europe/Helsinki")
    assert event.what == Said("/mentoring ohjelma luo Kokeilu @here & <kaikki>")
    assert (event.channel, event.aside) == ("C1", True)
    assert event.can_open_form
    assert event.expects_forms


def test_a_form_opens_with_the_trigger_of_the_act() -> None:
    office = Reception((OPEN,))
    go(office.receive("command"))
    opened = office.api.named("views.open")
    assert [view["trigger_id"] for view in opened] == [delivery("command")["trigger_id"]]
    assert opened[0]["view"]["private_metadata"] == FORM.payload.encode()


def test_a_form_that_could_not_open_is_told_where_the_person_acted() -> None:
    office = Reception((OPEN,))
    office.api.refused["views.open"] = "expired_trigger_id"
    go(office.receive("command"))
    assert "Kokeile vielä kerran" in office.hooked[0][1]["text"]


def test_a_hint_is_the_answer_to_a_command_with_no_live_sign() -> None:
    answer = go(Reception((Hint("Vastaus <!channel> on *täällä*"),)).receive("command"))
    assert answer.body["response_type"] == "ephemeral"
    assert answer.body["text"] == "Vastaus &lt;!channel&gt; on *täällä*"
    assert "mrkdwn" not in str(answer.body["blocks"])


def test_a_hint_to_what_was_written_in_the_chat_is_said_there() -> None:
    """People of other organisations, who are told kindly, have no button or command to be answered at."""
    office = Reception((Hint("Autan työpaikan <omia>"),))
    go(office.receive("message"))
    (told,) = office.api.named("chat.postMessage")
    assert (told["channel"], told["text"]) == ("U1", "Autan työpaikan &lt;omia&gt;")


def test_a_pressed_card_is_replaced_by_the_address_that_came_with_it() -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit: huomenna")), "fi"),))
    go(office.receive("press"))
    url, body = office.hooked[0]
    assert url == delivery("press")["response_url"]
    assert body["replace_original"] is True
    assert "response_type" not in body
    assert body["unfurl_links"] is body["unfurl_media"] is False
    assert "Valitsit: huomenna" in texts(body["blocks"])


def test_a_card_in_the_place_of_a_pressed_one_is_found_by_the_same_mark() -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit: huomenna")), "fi"),))
    go(office.receive("press"))
    assert (
        office.hooked[0][1]["blocks"][0]["block_id"] == mark_of(delivery("press")["message"]["blocks"]) != ""
    )


def test_a_pressed_card_is_replaced_by_its_time_where_the_address_does_not_work() -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit: huomenna")), "fi"),))
    office.hook_works = False
    go(office.receive("press"))
    updated = office.api.named("chat.update")[0]
    pressed = delivery("press")
    assert (updated["channel"], updated["ts"]) == (
        pressed["channel"]["id"],
        pressed["container"]["message_ts"],
    )


def test_a_card_that_others_see_is_never_replaced() -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit: huomenna")), "fi"),))
    go(office.receive("press", channel={"id": "C1", "name": "yleinen"}))
    assert [body["replace_original"] for _, body in office.hooked] == [False]
    assert office.api.named("chat.update") == []
    assert (office.bot.events[0].channel, office.bot.events[0].aside) == ("C1", True)


def test_a_card_that_becomes_nothing_is_taken_away() -> None:
    office = Reception((ReplacePressed(message(), "fi"),))
    go(office.receive("press"))
    assert office.hooked[0][1]["delete_original"] is True


def test_a_press_in_the_own_chat_is_not_aside() -> None:
    office = Reception()
    go(office.receive("press"))
    event = office.bot.events[0]
    assert (event.channel, event.aside) == ("", False)
    assert isinstance(event.what, Pressed)


def test_a_command_in_somebody_elses_chat_is_aside_once_the_own_one_is_known() -> None:
    office = Reception()
    go(office.receive("message"))
    own = delivery("message")["event"]["channel"]
    go(office.receive("command", channel_id="D0OTHER", trigger_id="1"))
    go(office.receive("command", channel_id=own, trigger_id="2"))
    assert [event.aside for event in office.bot.events] == [False, True, False]
    assert {event.channel for event in office.bot.events} == {""}


def test_opening_the_home_page_greets_and_draws_it() -> None:
    office = Reception((), (ShowHome(message(Say("Hei, Marja")), "fi"),))
    go(office.receive("home_opened"))
    assert [type(event.what) for event in office.bot.events] == [Arrived, Looked]
    assert len({event.id for event in office.bot.events}) == 2
    published = office.api.named("views.publish")[0]
    assert published["user_id"] == "U1"
    assert "Hei, Marja" in texts(published["view"])


def test_an_act_at_home_draws_the_page_again() -> None:
    office = Reception((), (ShowHome(message(Say("Hei taas")), "fi"),))
    go(office.receive("press_at_home"))
    assert [type(event.what) for event in office.bot.events] == [Pressed, Looked]
    assert office.bot.events[0].aside
    assert len(office.api.named("views.publish")) == 1


def test_a_form_opened_at_home_draws_the_page_anew_once_it_is_taken() -> None:
    """The page is in sight behind it, and Slack tells of no second look at it."""
    at_home = {**delivery("form")["view"], "callback_id": "form_at_home"}
    office = Reception((), (ShowHome(message(Say("Ohjelma on luotu")), "fi"),))
    go(office.receive("form", view=at_home))
    assert [type(event.what) for event in office.bot.events] == [Submitted, Looked]
    assert "Ohjelma on luotu" in texts(office.api.named("views.publish")[0]["view"])


def test_a_form_opened_in_the_chat_leaves_the_home_page_alone() -> None:
    office = Reception((), (ShowHome(message(Say("Hei")), "fi"),))
    go(office.receive("form"))
    assert [type(event.what) for event in office.bot.events] == [Submitted]


def test_a_form_knows_whether_it_was_opened_at_home_from_sheet_to_sheet() -> None:
    office = Reception((OPEN,), (), (OPEN,))
    go(office.receive("press_at_home"))
    assert office.api.named("views.open")[0]["view"]["callback_id"] == "form_at_home"
    answer = go(office.receive("form", view={**delivery("form")["view"], "callback_id": "form_at_home"}))
    assert answer.body["view"]["callback_id"] == "form_at_home"


def test_only_ones_own_message_becomes_an_insight() -> None:
    office = Reception()
    others = {**delivery("message_shortcut")["message"], "user": "U2"}
    go(office.receive("message_shortcut", message=others))
    assert office.bot.events == []
    assert "vain oman viestisi" in office.hooked[0][1]["text"]
    go(office.receive("message_shortcut"))
    event = office.bot.events[0]
    assert event.what == Said("insights: Kysy ensin, neuvo sitten")
    assert (event.channel, event.aside) == ("", True)


# --- forms ------------------------------------------------------------------------------------------------


def test_a_form_with_nothing_to_mend_closes() -> None:
    office = Reception()
    answer = go(office.receive("form"))
    assert (answer.status, answer.body) == (200, {})
    assert isinstance(office.bot.events[0].what, Submitted)


def test_a_form_with_something_to_mend_stays_with_a_sentence_at_the_field() -> None:
    answer = go(Reception((FormErrors((("preset", "Valitse yksi."),)),)).receive("form"))
    assert answer.body == {"response_action": "errors", "errors": {"preset": "Valitse yksi."}}


def test_the_next_form_takes_the_place_of_the_one_handed_in() -> None:
    answer = go(Reception((OPEN,)).receive("form"))
    assert answer.body["response_action"] == "update"
    assert answer.body["view"]["private_metadata"] == FORM.payload.encode()


def test_a_form_that_could_not_be_kept_stays_open_with_its_words() -> None:
    office = Reception()
    office.bot.trouble = OSError("disk")
    answer = go(office.receive("form"))
    assert answer.body["response_action"] == "errors"
    assert "Tekstisi on yhä tässä" in answer.body["errors"]["preset"]


def test_a_slow_form_waits_and_becomes_the_next_view_when_it_is_decided() -> None:
    office = Reception((OPEN,), patience=HURRY)
    answer = go(office.receive_slowly("form"))
    assert answer.body["response_action"] == "update"
    assert "Hetki" in texts(answer.body["view"])
    updated = office.api.named("views.update")[0]
    assert updated["view_id"] == delivery("form")["view"]["id"]
    assert updated["view"]["callback_id"] == "form"


def test_a_slow_form_with_something_to_mend_comes_back_as_it_was_filled_in() -> None:
    office = Reception((FormErrors((("preset", "Valitse toinen."),)),), patience=HURRY)
    go(office.receive_slowly("form"))
    view = office.api.named("views.update")[0]["view"]
    sent = delivery("form")["view"]
    assert view["private_metadata"] == sent["private_metadata"]
    field = next(block for block in view["blocks"] if block.get("block_id") == "preset")
    assert field["element"]["initial_option"]["value"] == "care-work"
    assert "Valitse toinen." in texts(view)


def test_a_slow_form_that_fails_comes_back_as_it_was_filled_in() -> None:
    office = Reception(patience=HURRY)
    office.bot.trouble = OSError("disk")
    go(office.receive_slowly("form"))
    view = office.api.named("views.update")[0]["view"]
    assert "Tekstisi on yhä tässä" in texts(view)
    assert any(block.get("block_id") == "preset" for block in view["blocks"])


# --- a slow or broken turn ----------------------------------------------------------------------------------


def test_a_slow_command_opens_a_view_that_waits_and_becomes_the_form() -> None:
    office = Reception((OPEN,), patience=HURRY)
    answer = go(office.receive_slowly("command"))
    assert answer.status == 200
    assert "Hetki" in texts(office.api.named("views.open")[0]["view"])
    assert office.api.named("views.update")[0]["view_id"] == "VWAIT"
    assert office.api.named("views.update")[0]["view"]["callback_id"] == "form"


def test_a_slow_command_without_a_form_ends_with_a_word_where_the_answer_is() -> None:
    office = Reception(patience=HURRY)
    go(office.receive_slowly("command"))
    assert "keskustelussamme" in texts(office.api.named("views.update")[0]["view"])


def test_a_slow_command_without_a_trigger_is_answered_honestly_and_goes_on() -> None:
    office = Reception((Hint("Vastaus on chatissa"),), patience=HURRY)
    answer = go(office.receive_slowly("command", trigger_id=""))
    assert SLOW_WORDS in answer.body["text"]
    assert "valmis" not in answer.body["text"].replace("valmiiksi", "")
    assert len(office.bot.committed) == 1


def test_a_slow_command_whose_view_could_not_open_is_answered_in_words() -> None:
    async def story() -> None:
        office = Reception(patience=replace(HURRY, answer=0.05))
        office.api.refused["views.open"] = "expired_trigger_id"
        answer = await office.receive_slowly("command")
        assert SLOW_WORDS in answer.body["text"]
        assert len(office.bot.committed) == 1

    go(story())


def test_a_slow_act_outside_the_chat_ends_with_its_hint_in_the_view_that_waits() -> None:
    office = Reception((Hint("Vastaus on chatissa"),), patience=HURRY)
    go(office.receive_slowly("shortcut"))
    assert len(office.api.named("views.open")) == 1
    (update,) = office.api.named("views.update")
    assert "Vastaus on chatissa" in texts(update["view"])


@pytest.mark.parametrize("name", ["press_at_home", "shortcut"])
def test_a_form_that_opens_too_late_for_its_trigger_is_told_in_the_persons_own_chat(name: str) -> None:
    office = Reception((OPEN,))
    office.api.refused["views.open"] = "expired_trigger_id"
    go(office.receive(name))
    assert len(office.api.named("views.open")) == 1
    (told,) = office.api.named("chat.postMessage")
    assert told["channel"] == "U1"
    assert "Kokeile vielä kerran" in told["text"]


@pytest.mark.parametrize("patience", [HURRY, None])
def test_a_failed_turn_is_told_to_whoever_acted(patience: Any) -> None:
    for name in ("command", "press", "press_at_home", "shortcut", "ticked"):
        office = Reception(patience=patience) if patience else Reception()
        office.bot.trouble = OSError("disk")
        answer = go(office.receive_slowly(name) if patience else office.receive(name))
        assert answer.status == 200
        views = [args["view"] for method, args in office.api.calls if method.startswith("views.")]
        told = f"{answer.body} {office.hooked} {[texts(view) for view in views]}"
        assert TROUBLE_WORDS in told, name


@pytest.mark.parametrize("name", ["message", "home_opened", "user_change"])
def test_an_event_that_could_not_be_kept_is_asked_for_again_and_then_taken(name: str) -> None:
    office = Reception()
    office.bot.trouble = OSError("disk")
    assert go(office.receive(name)).status == 503
    office.bot.trouble = None
    assert go(office.receive(name)).status == 200
    assert office.bot.committed


def test_an_event_waits_for_its_commit_however_long_it_takes() -> None:
    async def story() -> None:
        office = Reception(patience=HURRY)
        office.bot.held = asyncio.Event()
        answering = asyncio.create_task(office.receive("message"))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not answering.done()
        office.bot.held.set()
        assert (await answering).status == 200

    go(story())


def test_ones_acts_are_taken_in_their_order_and_hold_up_nobody_else() -> None:
    async def story() -> None:
        office = Reception()
        office.bot.held = asyncio.Event()
        by_another = {**delivery("command"), "user_id": "U2", "trigger_id": "2"}
        acts = [delivery("message"), delivery("command"), by_another]
        answering = [asyncio.create_task(office.receiver.receive(act)) for act in acts]
        for _ in range(20):
            await asyncio.sleep(0)
        assert [event.sender.user for event in office.bot.events if event.sender] == ["U1", "U2"]
        office.bot.held.set()
        await asyncio.gather(*answering)
        mine = [event.what for event in office.bot.events if event.sender == MARJA]
        assert mine[0] == Said("ohjelma")
        assert len(mine) == 2

    go(story())


# --- people and workspaces ----------------------------------------------------------------------------------


def test_a_changed_profile_is_told_once_until_it_changes_again() -> None:
    office = Reception()
    for number in range(3):
        go(office.receive("user_change", event_id=f"Ev{number}"))
    assert [type(event.what) for event in office.bot.events] == [ProfileChanged]
    assert office.bot.events[0].profile.zone == "Europe/Stockholm"
    go(office.receive("user_deactivated"))
    assert office.bot.events[-1].what == ProfileChanged(active=False)


def test_somebody_whom_slack_describes_too_late_is_described_afterwards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.profiles.WAIT_SECONDS", 0.0)

    async def story() -> None:
        office = Reception()
        office.api.silent = asyncio.Event()
        office.api.users["U1"] = {"real_name": "Marja Korhonen", "locale": "fi-FI"}
        answer = await office.receiver.receive(delivery("command"))
        assert answer.status == 200
        assert office.bot.events[0].profile == Profile()
        office.api.silent.set()
        await office.work.finish(5.0)
        late = office.bot.events[1]
        assert (late.what, late.profile.name) == (ProfileChanged(), "Marja Korhonen")

    go(story())


def test_the_app_removed_is_heard_by_the_directory_and_by_nobody_else() -> None:
    office = Reception()
    for name in ("app_uninstalled", "tokens_revoked"):
        assert go(office.receive(name)).status == 200
    assert [heard[0] for heard in office.removals.heard] == ["T01TEST", "T01TEST"]
    assert office.removals.heard[1][1] == ("UBOT",)
    assert office.bot.events == []


# --- nothing falls, nothing is told -------------------------------------------------------------------------


@given(st.data())
def test_no_delivery_makes_it_fall(data: st.DataObject) -> None:
    body = delivery(data.draw(st.sampled_from(NAMES)))
    odd_within(body, data)

    async def story() -> int:
        office = Reception((OPEN,), ())
        answer = await office.receiver.receive(body)
        await office.work.finish(5.0)
        return answer.status

    assert go(story()) in (200, 503)


@pytest.mark.parametrize("trouble", [None, OSError("salaisuus")])
def test_no_log_holds_a_word_or_a_name(trouble: Exception | None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in NAMES:
        office = Reception((OPEN,))
        office.bot.trouble = trouble
        office.api.refused["views.open"] = "expired_trigger_id"
        office.hook_works = False
        go(office.receive(name))
    said = caplog.text
    for secret in ("Kysy ensin", "Kokeilu", "Marja", "Aino", "hooks.slack", "salai", "Stockholm"):
        assert secret not in said


def test_the_view_that_waits_and_the_form_speak_the_persons_language() -> None:
    office = Reception((OPEN,), patience=HURRY)
    office.people.spoke(MARJA, "sv")
    go(office.receive_slowly("command"))
    assert "Ett ögonblick" in texts(office.api.named("views.open")[0]["view"])
