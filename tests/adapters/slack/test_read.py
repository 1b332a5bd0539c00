"""Every kind of delivery is read as the act it was, and nothing that a payload holds makes reading fall."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import manifest
from adapters.slack.payload import mentions, profile_of, workspace_of
from adapters.slack.read import INSIGHT_SHORTCUT, SHORTCUTS, Act, Removed, Surface, look, read
from bot.domain.event import (
    Address,
    Arrived,
    Belonging,
    Looked,
    Pressed,
    Profile,
    ProfileChanged,
    Said,
    Submitted,
)
from bot.domain.message import command
from tests.adapters.slack.deliveries import NAMES, delivery
from tests.odd_json import odd_within

MARJA, AINO = Address("slack", "T01TEST", "U1"), Address("slack", "T01TEST", "U2")
NOBODYS = ("message_changed", "message_of_bot", "message_in_channel", "team_join_of_bot", "tick_alone",
           "view_closed", "url_verification")  # fmt: skip


def act(name: str) -> Act:
    """A recorded delivery, read."""
    found = read(delivery(name), {})
    assert isinstance(found, Act)
    return found


def test_a_command_is_read_as_one_whatever_its_name() -> None:
    for name in ("/mentoring", "/mentorointi", "/mentorskap", "/rinnalla"):
        found = read({**delivery("command"), "command": name, "text": "tapaaminen &amp; muuta"}, {})
        assert isinstance(found, Act)
        assert (found.who, found.what) == (MARJA, Said("/mentoring tapaaminen & muuta"))
        assert (found.surface, found.conversation) == (Surface.COMMAND, "C1")
        assert found.trigger
        assert found.respond_to.startswith("https://")


@pytest.mark.parametrize(
    ("told", "called"),
    [("yksikkö", "yksikkö"), ("directmessage", ""), ("privategroup", ""), ("mpdm-aino--marja-1", "")],
)
def test_a_channel_is_called_by_its_name_where_slack_tells_it(told: str, called: str) -> None:
    found = read({**delivery("command"), "channel_name": told}, {})
    assert isinstance(found, Act)
    assert found.called == called


def test_words_in_the_own_chat_are_said() -> None:
    assert act("message").what == Said("ohjelma")
    assert act("message_with_files").what == Said("", 2)


def test_a_button_is_pressed_with_what_it_carries() -> None:
    pressed = act("press")
    assert pressed.what == Pressed("1~~0~programme-create~")
    assert pressed.surface is Surface.MESSAGE
    assert pressed.message == "1795317746.000006"
    assert not pressed.looked


def test_a_press_at_home_asks_for_the_home_page_again() -> None:
    pressed = act("press_at_home")
    assert (pressed.surface, pressed.looked) == (Surface.HOME, True)
    again = look(pressed)
    assert again.what == Looked()
    assert again.delivery != pressed.delivery


def test_ticks_of_every_list_of_a_question_come_with_its_button() -> None:
    assert act("ticked").what == Submitted("1~r1~3~topics~_tick", {"topics": ("goals", "calm", "joy")})


def test_a_form_comes_with_its_payload_and_every_field() -> None:
    submitted = act("form").what
    assert isinstance(submitted, Submitted)
    assert submitted.payload.endswith("~_form~")
    assert submitted.values == {"preset": ("care-work",)}


def test_opening_the_home_page_is_arriving_and_looking() -> None:
    opened = act("home_opened")
    assert (opened.what, opened.looked) == (Arrived(), True)
    messages = delivery("home_opened")
    messages["event"]["tab"] = "messages"
    arrived = read(messages, {})
    assert isinstance(arrived, Act)
    assert not arrived.looked


def test_a_changed_profile_brings_name_language_zone_and_belonging() -> None:
    changed = act("user_change")
    assert (changed.who, changed.what) == (AINO, ProfileChanged())
    assert changed.profile == Profile("Aino Virtanen", "sv", "Europe/Stockholm", Belonging.MEMBER)
    joined = act("team_join").profile
    assert joined is not None
    assert joined.belonging is Belonging.GUEST
    assert act("user_deactivated").what == ProfileChanged(active=False)


def test_shortcuts_do_what_their_command_does() -> None:
    assert act("shortcut").what == Pressed(command("meet").encode())
    insight = act("message_shortcut")
    assert (insight.what, insight.foreign) == (Said("insights: Kysy ensin, neuvo sitten"), False)
    others = delivery("message_shortcut")
    others["message"]["user"] = "U2"
    found = read(others, {})
    assert isinstance(found, Act)
    assert found.foreign


def test_every_shortcut_of_the_manifest_is_known() -> None:
    assert {f"rinnalla_{name}" for name in manifest.SHORTCUTS} == {*SHORTCUTS, INSIGHT_SHORTCUT}


def test_a_removed_app_and_revoked_tokens_are_news_of_the_workspace() -> None:
    assert read(delivery("app_uninstalled"), {}) == Removed("T01TEST", 1795317746)
    assert read(delivery("tokens_revoked"), {}) == Removed("T01TEST", 1795317746, ("UBOT",))
    assert read(delivery("tokens_of_people_revoked"), {}) == Removed("T01TEST", 1795317746, ())


@pytest.mark.parametrize("name", NOBODYS)
def test_what_is_nobodys_act_is_passed_over(name: str) -> None:
    assert read(delivery(name), {}) is None


def test_a_person_of_another_workspace_acts_in_the_one_where_the_app_is_installed() -> None:
    body = delivery("message")
    body["team_id"] = "T99OTHER"
    assert workspace_of(body) == "T01TEST"


def test_an_act_from_an_organisation_is_in_its_persons_workspace() -> None:
    body = {**delivery("press"), "team": None, "is_enterprise_install": True}
    assert workspace_of(body) == "T01TEST"


@pytest.mark.parametrize(
    ("told", "belonging"),
    [
        ({"is_restricted": False, "is_ultra_restricted": False}, Belonging.MEMBER),
        ({"is_restricted": True}, Belonging.GUEST),
        ({"is_restricted": True, "is_ultra_restricted": True}, Belonging.GUEST),
        ({"is_stranger": True, "is_restricted": False}, Belonging.OUTSIDER),
        ({"is_stranger": True, "team_id": "T01TEST"}, Belonging.OUTSIDER),
        ({"team_id": "T99OTHER", "is_stranger": False, "is_restricted": False}, Belonging.OUTSIDER),
        ({"team_id": "T99OTHER", "enterprise_user": {"teams": ["T98"]}}, Belonging.OUTSIDER),
        ({"team_id": "T99OTHER", "enterprise_user": None, "is_restricted": True}, Belonging.OUTSIDER),
        (
            {
                "team_id": "T99OTHER",
                "enterprise_user": {"teams": ["T99OTHER", "T01TEST"]},
                "is_restricted": False,
            },
            Belonging.MEMBER,
        ),
        ({"team_id": "T01TEST", "is_restricted": False}, Belonging.MEMBER),
        ({"team_id": ["T99OTHER"]}, None),
        ({}, None),
    ],
)
def test_how_somebody_belongs_to_the_workspace(told: dict[str, Any], belonging: Belonging | None) -> None:
    assert profile_of({"name": "oskari", **told}, "T01TEST") == Profile("oskari", "", "", belonging)


def test_names_of_the_mentioned_stand_in_what_was_typed() -> None:
    body = {**delivery("command"), "text": "pari <@U2|aino>"}
    assert mentions(body) == {"U2"}
    found = read(body, {"U2": "Aino Virtanen"})
    assert isinstance(found, Act)
    assert found.what == Said("/mentoring pari @Aino Virtanen")


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(NOBODYS) - {"app_uninstalled", "tokens_revoked",
                                                                      "tokens_of_people_revoked"}))  # fmt: skip
def test_the_same_delivery_has_the_same_id_and_another_one_another(name: str) -> None:
    assert act(name).delivery == act(name).delivery
    assert act(name).delivery.startswith("slack:T01TEST:")
    others = {
        act(other).delivery for other in NAMES if other != name and isinstance(read(delivery(other), {}), Act)
    }
    assert act(name).delivery not in others


def test_a_delivery_without_an_id_is_known_by_what_it_says() -> None:
    body = delivery("form")
    del body["trigger_id"]
    first, second = read(body, {}), read(copy.deepcopy(body), {})
    body["view"]["state"]["values"]["preset"]["value"]["selected_option"]["value"] = "peer-group"
    third = read(body, {})
    assert isinstance(first, Act)
    assert isinstance(second, Act)
    assert isinstance(third, Act)
    assert first.delivery == second.delivery != third.delivery


def test_no_repr_shows_words_or_addresses_that_open_a_way_to_people() -> None:
    for name in NAMES:
        found = read(delivery(name), {})
        for secret in ("Kysy ensin", "hooks.slack", "ohjelma luo", "care-work", "11.22."):
            assert secret not in repr(found).replace("slack:T01TEST:11.22.", "")


@given(st.data())
def test_whatever_stands_anywhere_in_a_payload_reading_it_does_not_fall(data: st.DataObject) -> None:
    body = delivery(data.draw(st.sampled_from(NAMES)))
    odd_within(body, data)
    read(body, {})
    mentions(body)
    workspace_of(body)
