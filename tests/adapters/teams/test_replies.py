"""Direct replies stand where the person acted, for their eyes alone; a card that others see stays as it is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from adapters.teams.transport import Activity, Ref, SendError
from bot.domain.effect import FormErrors, FormTaken, Hint, OpenForm, ReplacePressed
from bot.domain.message import Actions, Button, Field, FieldKind, Form, Message, Option, Payload, Say, message
from tests.adapters.teams.deliveries import CHAT, VERIFIED, delivery
from tests.adapters.teams.reception import HURRY, MARJA, ME, Reception, card_of, go, known, line_of, texts

FORM = Form(
    Payload("r1", 1, "_form", ""),
    "Tapaaminen",
    (
        Field("role", "Rooli?", FieldKind.ONE, (Option("mentor", "mentori"), Option("mentee", "aktori"))),
        Field("when", "Milloin?", FieldKind.TEXT),
    ),
    "Lähetä",
)
OPEN = OpenForm(FORM, "fi")
HERE = delivery("form")["replyToId"]
NASTY = "<at>Aino</at> [x](https://evil.example) **y** {{DATE(2026-01-01)}}"


def inputs(card: Any) -> dict[str, Any]:
    """What stands in a form's fields, by field."""
    if isinstance(card, dict):
        own = {card["id"]: card.get("value")} if str(card.get("type", "")).startswith("Input.") else {}
        for value in card.values():
            own |= inputs(value)
        return own
    return (
        {name: value for one in card for name, value in inputs(one).items()} if isinstance(card, list) else {}
    )


# --- forms ------------------------------------------------------------------------------------------------------


def test_a_form_opens_in_the_own_chat_and_a_press_hears_where() -> None:
    office = Reception((OPEN,))
    answer = go(office.receive("execute"))
    assert line_of(answer) == "Lomake on keskustelumme lopussa."
    ((ref, activity),) = office.teams.named("send")
    assert ref.conversation == CHAT
    assert list(inputs(activity)) == ["role", "when"]
    assert office.teams.named("update") == []


def test_a_form_that_was_asked_for_by_typing_opens_without_a_further_word() -> None:
    office = Reception((OPEN,))
    go(office.receive("message"))
    assert [list(inputs(activity)) for activity in office.teams.said()] == [["role", "when"]]


@pytest.mark.parametrize("name", ["execute_in_channel", "message_in_channel", "slash_in_channel"])
def test_a_form_asked_for_in_a_channel_opens_in_the_own_chat(name: str) -> None:
    office = Reception((OPEN,))
    answer = go(office.receive(name))
    assert office.teams.named("create") == [MARJA.id]
    form = next(asked for asked in office.teams.named("send") if inputs(asked[1]))
    assert form[0].conversation == f"a:{MARJA.id}"
    if name == "execute_in_channel":
        assert line_of(answer) == "Lomake on keskustelussamme."
    else:
        there = next(asked for asked in office.teams.named("send") if not inputs(asked[1]))
        assert there[0].conversation == delivery(name)["conversation"]["id"]
        assert there[1]["text"] == "Lomake on keskustelussamme."


def test_who_cannot_be_written_to_hears_how_to_add_the_app() -> None:
    office = Reception((OPEN,))
    office.teams.refused["create"] = SendError(403, "BotNotInConversationRoster")
    assert "Lisää Rinnalla" in line_of(go(office.receive("execute_in_channel")))
    office.bot.replies.append((OPEN,))
    office.teams.refused["create"] = SendError(0, "timeout", certain=False)
    assert "Lomake ei auennut" in line_of(go(office.receive("execute_in_channel")))


def test_a_chat_that_teams_does_not_know_any_more_is_opened_anew_for_a_form() -> None:
    office = Reception((), (OPEN,))
    go(office.receive("message"))
    office.teams.lost.add(CHAT)
    assert line_of(go(office.receive("execute_in_channel"))) == "Lomake on keskustelussamme."
    assert [ref.conversation for ref, _ in office.teams.named("send")] == [CHAT, f"a:{MARJA.id}"]
    assert known(office, ME.user).id == f"a:{MARJA.id}"


def test_a_button_that_opens_a_form_late_needs_no_word_beside_it() -> None:
    office = Reception((OPEN,), patience=HURRY)
    go(office.receive_slowly("execute"))
    assert [list(inputs(activity)) for activity in office.teams.said()] == [["role", "when"]]


def test_the_same_sheet_opened_again_is_open_once() -> None:
    office = Reception((OPEN,), (OPEN,))
    go(office.receive("execute"))
    go(office.receive("execute", id="f:2"))
    ((_, older, activity),) = office.teams.named("update")
    assert older == "m2"
    assert (inputs(activity), texts(activity).strip()) == ({}, "Lomake on keskustelumme lopussa.")


def test_an_outcome_is_not_overwritten_when_the_sheet_is_opened_again() -> None:
    office = Reception((OPEN,), (FormTaken(),), (OPEN,))
    go(office.receive("execute"))
    opened = "m2"
    go(office.receive("form", replyToId=opened))
    go(office.receive("execute", id="f:2"))
    assert [message for _, message, _ in office.teams.named("update")] == [opened]


@pytest.mark.parametrize("name", ["form", "submit"])
def test_a_form_that_needs_a_look_stands_again_with_what_was_written(name: str) -> None:
    wrong = FormErrors((("when", "En saanut selvää."),), FORM, "fi")
    office = Reception((wrong,))
    data = delivery("form")["value"]["action"]["data"]
    answer = go(office.receive(name, **({"value": data} if name == "submit" else {})))
    ((_, shown, activity),) = office.teams.named("update")
    assert shown == HERE
    assert inputs(activity) == {"role": "mentor", "when": "huomenna"}
    assert "En saanut selvää." in texts(activity)
    if name == "form":
        assert card_of(answer) == activity["attachments"][0]["content"]


def test_the_next_sheet_comes_in_the_place_of_the_one_handed_in() -> None:
    office = Reception((replace(OPEN, form=replace(FORM, fields=FORM.fields[1:])),))
    answer = go(office.receive("form"))
    assert inputs(card_of(answer)) == {"when": None}
    assert office.teams.said() == []


@pytest.mark.parametrize("trouble", ["refused", "unnamed"])
def test_what_cannot_take_the_cards_place_comes_after_it_where_nobody_has_seen_it(trouble: str) -> None:
    """A Submit has no answer: with the form, the sentences at its fields would be lost."""
    office = Reception((FormErrors((("when", "En saanut selvää."),), FORM, "fi"),))
    data = delivery("form")["value"]["action"]["data"]
    if trouble == "refused":
        office.teams.refused["update"] = SendError(404, "ActivityNotFound")
        go(office.receive("submit", value=data))
    else:
        go(office.receive("submit", value=data, replyToId=None))
    (shown,) = office.teams.said()
    assert inputs(shown) == {"role": "mentor", "when": "huomenna"}
    assert "En saanut selvää." in texts(shown)


def test_an_answer_that_was_seen_is_not_said_again_where_the_message_cannot_be_changed() -> None:
    office = Reception((FormErrors((("when", "En saanut selvää."),), FORM, "fi"),))
    office.teams.refused["update"] = SendError(404, "ActivityNotFound")
    assert inputs(card_of(go(office.receive("form")))) == {"role": "mentor", "when": "huomenna"}
    assert office.teams.said() == []


def test_a_form_handed_in_becomes_its_outcome_or_is_closed() -> None:
    office = Reception((ReplacePressed(message(Say("Sovittu: huomenna")), "fi"), FormTaken()), (FormTaken(),))
    outcome = card_of(go(office.receive("form")))
    assert (inputs(outcome), texts(outcome).strip()) == ({}, "Sovittu: huomenna")
    over = card_of(go(office.receive("form", id="f:2")))
    assert (inputs(over), "kiinni" in texts(over)) == ({}, True)


@pytest.mark.parametrize("name", ["form", "submit"])
def test_a_form_of_which_nothing_is_said_stays_as_it_is(name: str) -> None:
    """It came once more, or the trouble was ours: what is written in it is not taken away."""
    office = Reception(())
    data = delivery("form")["value"]["action"]["data"]
    answer = go(office.receive(name, **({"value": data} if name == "submit" else {})))
    assert office.teams.named("update") == []
    assert name == "submit" or line_of(answer)


def test_a_form_that_is_closed_leaves_nothing_behind_and_is_nobodys_act() -> None:
    office = Reception()
    answer = go(office.receive("form_closed"))
    assert (answer.status, answer.body) == (200, None)
    ((_, shown, activity),) = office.teams.named("update")
    assert (shown, texts(activity).strip()) == (HERE, "Suljit lomakkeen. Mitään ei tallentunut.")
    assert office.bot.events == []


# --- pressed cards ----------------------------------------------------------------------------------------------


def test_a_card_in_a_channel_is_never_replaced() -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit")), "fi"), Hint("Vastaus on keskustelussamme")))
    answer = go(office.receive("execute_in_channel"))
    assert line_of(answer) == "Vastaus on keskustelussamme"
    assert [office.teams.named(name) for name in ("update", "delete", "send")] == [[], [], []]


def test_what_came_of_a_later_press_stays_although_the_earlier_is_taken_slowly() -> None:
    results = [ReplacePressed(message(Say(f"Valitsit: {number}")), "fi") for number in range(2)]
    office = Reception(*((result,) for result in results))
    taken: list[str] = []

    async def story() -> None:
        pressed_again = asyncio.Event()

        async def update(ref: Ref, shown: str, activity: Activity) -> None:
            if "Valitsit: 0" in texts(activity):
                await pressed_again.wait()
            taken.append(texts(activity).strip())

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(office.teams, "update", update)
            for number in range(2):
                await office.receiver.receive({**delivery("execute"), "id": f"f:{number}"}, VERIFIED)
            pressed_again.set()
            await office.work.finish(5.0)

    go(story())
    assert taken == ["Valitsit: 0", "Valitsit: 1"]


def test_a_card_that_is_to_vanish_is_taken_back() -> None:
    office = Reception((ReplacePressed(Message(()), "fi"),))
    answer = go(office.receive("execute"))
    ((ref, gone),) = office.teams.named("delete")
    assert (ref.conversation, gone) == (CHAT, HERE)
    assert line_of(answer)


def test_a_result_that_is_too_long_for_one_card_loses_no_word() -> None:
    long = [f"{number} " + "sana " * 450 for number in range(20)]
    office = Reception((ReplacePressed(message(*(Say(text) for text in long)), "fi"),))
    go(office.receive("execute"))
    shown = " ".join(texts(activity) for *_, activity in office.teams.named("update"))
    shown += " ".join(map(texts, office.teams.said()))
    assert [text for text in long if text.strip() not in shown] == []


def test_buttons_of_a_result_can_be_pressed() -> None:
    row = Actions((Button("Näytä", Payload("", 0, "home", "")),))
    office = Reception((ReplacePressed(message(Say("Valittu"), row), "fi"),))
    assert "Näytä" in texts(card_of(go(office.receive("execute"))))


# --- hints ------------------------------------------------------------------------------------------------------


def test_a_hint_is_seen_by_who_pressed_alone() -> None:
    office = Reception((Hint("Vain sinulle"),))
    assert line_of(go(office.receive("execute_in_channel"))) == "Vain sinulle"
    assert office.teams.calls == [call for call in office.teams.calls if call[0] in ("member", "channels")]


def test_a_hint_to_a_command_stands_in_its_thread() -> None:
    office = Reception((Hint("Vastaus on keskustelussamme"),))
    go(office.receive("message_in_channel"))
    ((ref, activity),) = office.teams.named("send")
    assert ref.conversation == delivery("message_in_channel")["conversation"]["id"]
    assert "recipient" not in activity


def test_a_hint_to_a_slash_command_is_as_private_as_the_command() -> None:
    office = Reception((Hint("Vastaus on keskustelussamme"),))
    go(office.receive("slash_in_channel"))
    assert office.teams.said()[0]["recipient"] == {"id": MARJA.id, "isTargeted": True}


def test_a_hint_to_a_button_of_an_old_client_in_a_channel_is_told_to_nobody_else() -> None:
    office = Reception((Hint("Vain sinulle"),))
    go(office.receive("submit_in_channel"))
    ((ref, activity),) = office.teams.named("send")
    assert activity["recipient"] == {"id": MARJA.id, "isTargeted": True}
    assert ref.conversation == delivery("submit_in_channel")["conversation"]["id"]


def test_no_sign_of_a_hint_is_live() -> None:
    office = Reception((Hint(NASTY),), (Hint(NASTY),))
    go(office.receive("message"))
    for live in ("<at>", "[x](https://evil", "**y**", "{{"):
        assert live not in office.teams.said()[0]["text"]


# --- what Teams does not take -----------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", [SendError(404, "ActivityNotFound"), OSError("salaisuus")])
@pytest.mark.parametrize(
    "name", ["execute", "form", "submit", "message", "message_in_channel", "form_closed"]
)
def test_a_reply_that_is_not_taken_makes_nothing_fall(name: str, trouble: Exception) -> None:
    office = Reception((ReplacePressed(message(Say("Valitsit")), "fi"), OPEN, Hint("vihje")))
    office.teams.refused = dict.fromkeys(
        ("send", "update", "delete", "create", "member", "channels"), trouble
    )
    assert go(office.receive(name)).status == 200
