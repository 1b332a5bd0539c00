"""In a group's room are exactly the group's people, whatever their number, and nobody else hears."""

import asyncio
from dataclasses import replace

import pytest

from bot.ports import Outgoing, SendFailed
from tests.adapters.slack.lines import NOW, Line, line, to_room
from tests.adapters.slack.webapi import FakeSlack, Fault

pytestmark = pytest.mark.loopback


def say(slack: FakeSlack, *messages: Outgoing) -> Line:
    """Say these, one after the other; the line afterwards."""

    async def saying() -> Line:
        async with line(slack) as joined:
            for outgoing in messages:
                await joined.platform.send(outgoing)
            return joined

    return asyncio.run(saying())


def failed(slack: FakeSlack, outgoing: Outgoing) -> SendFailed:
    """How it failed to be said."""
    with pytest.raises(SendFailed) as caught:
        say(slack, outgoing)
    return caught.value


def big() -> FakeSlack:
    """A workplace with more people than a group message takes."""
    slack = FakeSlack()
    slack.users = {f"U{number}": {"team_id": "T1"} for number in range(1, 20)}
    return slack


@pytest.mark.parametrize("members", [2, 3, 8])
def test_a_small_group_talks_in_a_group_message(members: int) -> None:
    slack = FakeSlack()
    say(slack, to_room(members))
    assert slack.texts("G" + "".join(f"U{number}" for number in range(1, members + 1))) == ["Hei ryhmä"]
    assert slack.named("conversations.create") == []


def test_a_group_message_is_opened_once_for_the_same_people() -> None:
    slack = FakeSlack()
    say(slack, to_room(3), to_room(3, key="k2"))
    assert len(slack.named("conversations.open")) == 1


def test_who_left_hears_nothing_more_and_who_came_hears_all_from_then_on() -> None:
    slack = FakeSlack()
    say(slack, to_room(4), to_room(3, key="k2"), to_room(4, key="k3"))
    assert slack.texts("GU1U2U3U4") == ["Hei ryhmä", "Hei ryhmä"]
    assert slack.texts("GU1U2U3") == ["Hei ryhmä"]


def test_a_large_group_has_a_private_channel_of_its_own_with_exactly_its_people() -> None:
    slack = big()
    joined = say(slack, to_room(9), to_room(9, key="k2"))
    assert len(slack.named("conversations.create")) == 1
    (made,) = [channel for name, channel in slack.channels.items() if name != "C1"]
    assert made["is_private"] is True
    assert made["name"].startswith("hoivan-mentorointi-")
    assert set(made["members"]) == {"UBOT"} | {f"U{number}" for number in range(1, 10)}
    assert slack.texts(joined.workspaces.room("slack", "T1", "j1")) == ["Hei ryhmä", "Hei ryhmä"]


def test_the_channel_goes_by_the_groups_people_of_the_moment() -> None:
    slack = big()
    say(slack, to_room(10), to_room(9, key="k2"))
    assert "U10" not in slack.channels["C2"]["members"]
    assert set(slack.channels["C2"]["members"]) == {"UBOT"} | {f"U{number}" for number in range(1, 10)}


def test_a_group_that_shrinks_stays_in_its_channel() -> None:
    slack = big()
    say(slack, to_room(9), to_room(3, key="k2"))
    assert len(slack.texts("C2")) == 2
    assert set(slack.channels["C2"]["members"]) == {"UBOT", "U1", "U2", "U3"}


def test_a_channel_that_was_made_but_not_noted_is_taken_into_use() -> None:
    slack = big()
    slack.faults["conversations.create"].append(Fault(cut="after"))
    assert failed(slack, to_room(9)).retry_at is not None
    say(slack, to_room(9))
    assert len(slack.channels) == 2
    assert slack.texts("C2") == ["Hei ryhmä"]


@pytest.mark.parametrize("theirs", [{"is_private": False}, {"creator": "U8"}], ids=["open", "lured"])
def test_a_name_that_somebody_else_has_is_left_to_them(theirs: dict[str, object]) -> None:
    slack = big()
    say(slack, to_room(9))
    slack.channels["C2"].update(theirs)
    joined = say(slack, to_room(9))
    assert joined.workspaces.room("slack", "T1", "j1") == "C3"


@pytest.mark.parametrize("name", ["Hoivan ääni & yöt!", "", "x" * 200, "Ж"])
def test_any_programmes_name_gives_a_name_that_slack_takes(name: str) -> None:
    slack = big()
    say(slack, to_room(9, name=name))
    made = slack.channels["C2"]["name"]
    assert 0 < len(made) <= 80
    assert all(sign.isascii() and (sign.isalnum() or sign == "-") and not sign.isupper() for sign in made)


@pytest.mark.parametrize("code", ["user_disabled", "invalid_user_combination", "too_many_users"])
def test_people_who_cannot_be_in_one_group_message_have_a_channel(code: str) -> None:
    slack = FakeSlack()
    slack.faults["conversations.open"].append(Fault(error=code))
    say(slack, to_room(3))
    assert slack.texts("C2") == ["Hei ryhmä"]


def test_who_cannot_be_let_in_keeps_the_others_from_nothing() -> None:
    slack = big()
    del slack.users["U5"]
    say(slack, to_room(9))
    assert slack.texts("C2") == ["Hei ryhmä"]
    assert "U5" not in slack.channels["C2"]["members"]


def test_nothing_is_said_while_somebody_is_there_who_should_not_be() -> None:
    slack = big()
    slack.faults["conversations.kick"].append(Fault(error="restricted_action"))
    say_first = to_room(10)
    say(slack, say_first)

    async def shrunk() -> SendFailed:
        async with line(slack) as joined:
            joined.workspaces.keep_room("slack", "T1", "j1", "C2")
            with pytest.raises(SendFailed) as caught:
                await joined.platform.send(to_room(9, key="k2"))
            return caught.value

    assert asyncio.run(shrunk()).dropped
    assert slack.texts("C2") == ["Hei ryhmä"]


def test_a_server_that_gives_one_persons_chat_for_several_gets_nothing() -> None:
    slack = FakeSlack()
    slack.do_conversations_open = lambda args: {"channel": {"id": "DU1"}}  # type: ignore[method-assign]
    assert failed(slack, to_room(3)).dropped
    assert slack.messages == {}


def test_nobody_is_left_alone_in_a_room() -> None:
    assert failed(FakeSlack(), to_room(1)).dropped


def test_people_of_other_workspaces_are_no_business_of_this_one() -> None:
    elsewhere = to_room(3)
    assert elsewhere.room is not None
    failure = failed(FakeSlack(), replace(elsewhere, room=replace(elsewhere.room, workspace="T2")))
    assert (failure.code, failure.dropped) == ("no_token", False)


@pytest.mark.parametrize("method", ["conversations.open", "conversations.create", "conversations.members"])
@pytest.mark.parametrize(
    "fault", [Fault(status=500), Fault(cut="before"), Fault(status=429, retry_after="3")]
)
def test_what_fails_before_anything_is_said_is_certainly_not_said(method: str, fault: Fault) -> None:
    slack = big()
    slack.faults[method].append(fault)
    failure = failed(slack, to_room(3 if method == "conversations.open" else 9))
    assert failure.retry_at is not None
    assert failure.retry_at > NOW
    assert slack.texts("C2") == []


def test_without_the_permission_for_group_messages_a_small_group_has_a_channel() -> None:
    slack = FakeSlack()
    slack.faults["conversations.open"].append(Fault(error="missing_scope", needed="mpim:write"))
    say(slack, to_room(3))
    assert slack.texts("C2") == ["Hei ryhmä"]


@pytest.mark.parametrize("method", ["conversations.create", "conversations.members"])
def test_where_the_app_may_not_have_rooms_nothing_waits_for_one(method: str) -> None:
    slack = big()
    slack.faults[method].append(Fault(error="missing_scope"))
    assert failed(slack, to_room(9)).dropped


def test_that_rooms_were_left_out_on_purpose_is_no_trouble() -> None:
    async def saying() -> list[str]:
        async with line() as joined:
            joined.slack.faults["conversations.open"].append(
                Fault(error="missing_scope", needed="mpim:write")
            )
            await joined.platform.send(to_room(3))
            return joined.ears.heard

    assert not any("missing_scope" in line for line in asyncio.run(saying()))
