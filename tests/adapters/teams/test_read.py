"""What Teams delivers is understood as what people did; what cannot be understood makes nothing fall."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.incoming_text import typed
from adapters.teams.payload import source_of
from adapters.teams.read import Act, ChannelGone, Surface, Unknown, read
from adapters.teams.transport import Ref
from bot.domain.event import Address, Arrived, BotRemoved, Pressed, Profile, Said, Submitted
from bot.domain.message import Payload, command
from tests.adapters.teams.deliveries import (
    BOT,
    CHANNEL,
    CHAT,
    NAMES,
    SERVICE,
    TENANT,
    VERIFIED,
    delivery,
    said,
    source,
)
from tests.odd_json import odd_within

MARJA = Address("teams", TENANT, "10000000-0000-4000-8000-000000000001")
NOBODYS = ("channel_renamed", "installed_in_team", "bot_added_to_team", "member_added_to_team", "message_deleted",
           "message_edited", "message_of_bot", "reaction", "typing", "unmentioned_in_channel", "upgraded")  # fmt: skip
GONE = ("channel_deleted", "removed_from_team")
UNKNOWN = ("file_accepted", "sign_in", "task_fetch")


def act(name: str) -> Act:
    """A recorded act, read."""
    found = said(delivery(name))
    assert isinstance(found, Act), name
    return found


def test_typed_words_come_with_who_where_and_in_which_language() -> None:
    message = act("message")
    assert (message.who, message.what, message.surface) == (MARJA, Said("ohje"), Surface.CHAT)
    assert message.profile == Profile("Marja Korhonen", "fi", "Europe/Helsinki")
    assert message.source.ref == Ref(SERVICE, CHAT, TENANT, BOT)
    assert (message.source.account, message.source.personal) == ("29:1a-marja-korhonen", True)
    assert not message.overheard


def test_in_a_channel_only_what_is_said_to_the_bot_is_heard_and_is_a_command_others_have_read() -> None:
    typed_there = act("message_in_channel")
    assert (typed_there.what, typed_there.surface) == (Said("/mentoring ohje"), Surface.PLACE)
    assert (typed_there.source.channel, typed_there.source.personal) == (CHANNEL, False)
    assert ";messageid=" in typed_there.source.ref.conversation
    assert typed_there.overheard
    assert said(delivery("unmentioned_in_channel")) is None


def test_a_slash_command_in_a_channel_is_read_by_nobody_else() -> None:
    slash = act("slash_in_channel")
    assert (slash.what, slash.surface, slash.overheard) == (Said("/mentoring ohje"), Surface.PLACE, False)


def test_a_group_chat_is_a_place_too() -> None:
    typed_there = act("message_in_group")
    assert (typed_there.what, typed_there.surface) == (Said("/mentoring ohje"), Surface.PLACE)
    assert typed_there.source.channel == "19:group0001@thread.v2"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<at>Rinnalla</at> ohje", "/mentoring ohje"),
        ("<at>Rinnalla</at>&nbsp;ohje ", "/mentoring ohje"),
        ("<at>Rinnalla</at>\u00a0/ohje", "/mentoring ohje"),
        ("ohje <at>Rinnalla</at>", "/mentoring ohje"),
        ("<at>Rinnalla</at>", "/mentoring"),
        ("<at>Rinnalla</at> /mentorointi tilanne", "/mentorointi tilanne"),
        ("<at>Rinnalla</at> mentorskap träff", "/mentorskap träff"),
        ("<at>Rinnalla</at> pari <at>Aino Virtanen</at>", "/mentoring pari @Aino Virtanen"),
        ("@Rinnalla ohje", "/mentoring ohje"),
        ("@rinnalla, ohje", "/mentoring ohje"),
    ],
)
def test_a_command_is_the_same_however_it_is_typed(text: str, words: str) -> None:
    body = {**delivery("message_in_channel"), "text": text}
    found = said(body)
    assert isinstance(found, Act)
    assert found.what == Said(words)


def test_the_bot_is_known_by_its_name_where_the_mention_itself_is_missing() -> None:
    body = delivery("message_in_channel")
    body["entities"] = [one for one in body["entities"] if one["type"] != "mention"]
    found = said(body)
    assert isinstance(found, Act)
    assert found.what == Said("/mentoring ohje")
    body["text"] = "<at>Joku Muu</at> ohje"
    assert said(body) is None


def test_in_the_own_chat_a_mention_is_only_a_way_of_typing() -> None:
    assert act("message_with_mention").what == Said("tilanne")
    bare = {**delivery("message_with_mention"), "text": "<at>Rinnalla</at>", "attachments": []}
    found = said(bare)
    assert isinstance(found, Act)
    assert found.what == Said("/mentoring")


def test_formatted_words_are_read_as_typed_without_their_marks() -> None:
    rich = act("message_rich").what
    assert rich == Said("tavoite: oppia 3 < 4\n- kysyä\n- kuunnella 😀")


def test_what_a_message_answers_to_is_not_among_its_words() -> None:
    assert act("message_answering").what == Said("huomenna sopii")


def test_files_are_counted_and_never_read() -> None:
    assert act("message_with_file").what == Said("", 1)


@pytest.mark.parametrize(
    ("rich", "words"),
    [
        ("<p>a</p><p>b</p>", "a\nb"),
        ("<div>a<br>b</div>", "a\nb"),
        ("<p>1 &lt; 2 &amp; 3</p>", "1 < 2 & 3"),
        ('<a href="https://example.org/x">https://example.org/x</a>', "https://example.org/x"),
        ('<a href="https://example.org">tämä</a>', "tämä (https://example.org)"),
        ('<p>hei <at id="0">Aino</at></p>', "hei @Aino"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("</p></div>hei", "hei"),
        ("<p>a\u200bb</p>", "ab"),
        ('<img alt="kuva" src="x"><emoji alt="🙂"></emoji>hei', "🙂hei"),
    ],
)
def test_html_becomes_plain_words(rich: str, words: str) -> None:
    body = {"attachments": [{"contentType": "text/html", "content": rich}], "text": "ei tätä"}
    assert typed(body).words == words


def test_signs_of_ones_own_stay_where_there_is_no_html() -> None:
    assert typed({"text": "a < b & <c> &amp; d", "textFormat": "plain"}).words == "a < b & <c> &amp; d"
    assert typed({"text": "a &lt; <b>b</b>", "textFormat": "xml"}).words == "a < b"


@pytest.mark.parametrize(
    ("name", "surface"),
    [
        ("execute", Surface.EXECUTE),
        ("execute_in_channel", Surface.EXECUTE),
        ("submit", Surface.CARD),
        ("submit_in_channel", Surface.CARD),
    ],
)
def test_a_button_is_the_same_whichever_way_a_client_sends_it(name: str, surface: Surface) -> None:
    pressed = act(name)
    wanted = command("join", "g1") if "channel" in name else command("help")
    assert (pressed.what, pressed.surface) == (Pressed(wanted.encode()), surface)
    assert pressed.message.isdigit()
    assert pressed.source.channel == (CHANNEL if "channel" in name else "")


def test_a_form_comes_with_what_was_filled_in_by_field() -> None:
    form = act("form")
    assert form.what == Submitted(
        Payload("r1", 1, "_form", "").encode(), {"role": ("mentor",), "when": ("huomenna",)}
    )
    assert form.on_form
    assert not form.closes


def test_closing_a_form_hands_nothing_in() -> None:
    closed = act("form_closed")
    assert closed.closes
    assert closed.on_form


@pytest.mark.parametrize(
    "data", [{}, {"rinnalla": "9~x~1~y~z", "rinnalla:kind": "press"}, {"rinnalla": 5}, {"other": "x"}]
)
def test_a_card_of_another_version_is_pressed_and_answered_kindly(data: dict[str, Any]) -> None:
    body = delivery("execute")
    body["value"]["action"]["data"] = data
    found = said(body)
    assert isinstance(found, Act)
    told = data.get("rinnalla")
    assert found.what == Pressed(told if isinstance(told, str) else "")


@pytest.mark.parametrize("name", ["installed", "bot_added"])
def test_an_installation_for_somebody_is_their_arrival(name: str) -> None:
    arrived = act(name)
    assert (arrived.who, arrived.what, arrived.surface) == (MARJA, Arrived(unasked=True), Surface.NEWS)


def test_taking_the_app_away_is_news_of_that_person_alone() -> None:
    assert act("uninstalled").what == BotRemoved()
    body = delivery("bot_added")
    body["membersRemoved"] = body.pop("membersAdded")
    found = said(body)
    assert isinstance(found, Act)
    assert found.what == BotRemoved()


def test_members_without_an_id_are_not_the_bot_and_remove_nothing() -> None:
    body = {
        **delivery("bot_added"),
        "recipient": None,
        "membersAdded": [{}],
        "membersRemoved": [{}, {"id": ""}],
    }
    assert said(body) is None
    body["conversation"] = {"id": CHANNEL, "conversationType": "channel"}
    assert said(body) is None


@pytest.mark.parametrize("odd", ["..", ".", "\n", "x" * 501, "vieras ä", 7])
def test_a_pressed_message_whose_id_is_none_is_no_message_that_could_be_changed(odd: object) -> None:
    found = said({**delivery("execute"), "replyToId": odd})
    assert isinstance(found, Act)
    assert found.message == ""


@pytest.mark.parametrize("odd", ["\0", "..", "19:yksi kkö", "x" * 501])
def test_a_channel_whose_id_is_none_is_the_conversation_itself(odd: str) -> None:
    body = delivery("message_in_channel")
    body["channelData"] |= {"channel": {"id": odd}, "team": {"id": odd}}
    found = source(body)
    assert (found.channel, found.team) == (CHANNEL, "")


def test_what_is_no_personal_chat_is_never_taken_for_one() -> None:
    body = delivery("message_in_channel")
    body["conversation"]["id"] = ";messageid=1"
    body["channelData"].pop("channel", None)
    assert not source(body).personal


def test_no_repr_has_the_names_of_people_and_places() -> None:
    body = delivery("message_in_channel")
    body["channelData"]["channel"]["name"] = "Salaisuus"
    assert "Marja" not in repr(said(body))
    assert "Salaisuus" not in repr(said(body))


def test_a_removal_from_a_team_and_a_deleted_channel_are_news_of_the_channel() -> None:
    assert said(delivery("removed_from_team")) == ChannelGone("19:team0001@thread.tacv2")
    assert said(delivery("channel_deleted")) == ChannelGone(CHANNEL)
    body = delivery("bot_added_to_team")
    body["membersRemoved"] = body.pop("membersAdded")
    assert said(body) == ChannelGone("19:team0001@thread.tacv2")


@pytest.mark.parametrize("name", NOBODYS)
def test_what_is_nobodys_act_is_passed_over(name: str) -> None:
    assert said(delivery(name)) is None


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_the_bot_does_not_do_is_unknown(name: str) -> None:
    """Answers about files are read elsewhere."""
    assert isinstance(said(delivery(name)), Unknown)


def test_somebody_without_the_directorys_id_is_known_by_their_account() -> None:
    found = act("message_without_directory_id")
    assert found.who == Address("teams", TENANT, "29:1a-marja-korhonen")
    assert not found.source.named


@pytest.mark.parametrize("who", [{"id": MARJA.user}, {"id": "29:1a", "aadObjectId": "29:1a-marja-korhonen"}])
def test_an_account_is_never_taken_for_a_directorys_id_nor_the_other_way_round(who: dict[str, str]) -> None:
    body = delivery("message")
    body["from"] = {**who, "name": "Mallory"}
    assert said(body) is None
    assert source(body).who is None


def test_the_directorys_id_is_the_same_in_whatever_letters() -> None:
    body = delivery("message")
    body["from"]["aadObjectId"] = "ABCDEF00-0000-4000-8000-00000000000A"
    found = said(body)
    assert isinstance(found, Act)
    assert found.who == Address("teams", TENANT, "abcdef00-0000-4000-8000-00000000000a")


@pytest.mark.parametrize("name", sorted({*NAMES} - {*NOBODYS, *GONE, *UNKNOWN}))
def test_the_same_delivery_has_the_same_id_and_another_one_another(name: str) -> None:
    assert act(name).delivery == act(name).delivery
    assert act(name).delivery.startswith(f"teams:{TENANT}:")
    others = {
        found.delivery for other in NAMES if other != name and isinstance(found := said(delivery(other)), Act)
    }
    assert act(name).delivery not in others


def test_a_delivery_without_an_id_is_known_by_what_it_says() -> None:
    body = delivery("form")
    del body["id"]
    first, second = said(body), said(copy.deepcopy(body))
    body["value"]["action"]["data"]["role"] = "mentee"
    third = said(body)
    assert isinstance(first, Act)
    assert isinstance(second, Act)
    assert isinstance(third, Act)
    assert first.delivery == second.delivery != third.delivery


@pytest.mark.parametrize("conversation", [None, {}, {"id": ""}, {"id": "a b"}, {"id": 5}, "a:1"])
def test_without_a_conversation_there_is_no_source(conversation: Any) -> None:
    assert source_of({**delivery("message"), "conversation": conversation}, VERIFIED) is None


def test_only_what_teams_calls_personal_is_somebodys_own_chat() -> None:
    body = delivery("message")
    del body["conversation"]["conversationType"]
    assert not source(body).personal


def test_no_repr_shows_words() -> None:
    for name in NAMES:
        found = said(delivery(name))
        for secret in ("ohje", "huomenna", "mentor'", "kuunnella"):
            assert secret not in repr(found)


@given(st.data())
def test_whatever_stands_anywhere_in_an_activity_reading_it_does_not_fall(data: st.DataObject) -> None:
    body = delivery(data.draw(st.sampled_from(NAMES)))
    odd_within(body, data)
    found = source_of(body, VERIFIED)
    if found is not None:
        read(body, found)


@given(st.text(), st.sampled_from(["text", "html"]))
def test_whatever_is_typed_reading_it_does_not_fall(words: str, kind: str) -> None:
    body: dict[str, Any] = {"text": words}
    if kind == "html":
        body["attachments"] = [{"contentType": "text/html", "content": words}]
    typed(body)


@pytest.mark.parametrize(
    "piece",
    [
        "<at>",
        "<at ",
        "<b>",
        "<b>x</i>",
        "<a href=x>",
        "<!",
        "<!--",
        "&",
        "<",
        "</p>",
        "&nbsp;",
        "</",
        "<p a='",
        "<p a='>",
        '<p a="b" ',
        "<p " + "a=" * 500 + ">",
        "<p " + "a" * 5000 + ">",
        "<![",
    ],
)
@pytest.mark.parametrize("kind", ["text", "html"])
def test_no_words_take_long_to_read(piece: str, kind: str) -> None:
    """What grows with the square of its length would hold up everybody for minutes."""
    words = piece * (240_000 // len(piece))
    rich = words[:99_000] if kind == "html" else ""
    began = time.process_time()
    typed({"text": words, "attachments": [{"contentType": "text/html", "content": rich}]})
    assert time.process_time() - began < 5


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="<>&@"), min_size=1))
def test_plain_words_stay_as_they_are(words: str) -> None:
    assert typed({"text": words}).words == words
