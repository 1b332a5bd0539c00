"""Say, press, submit, arrive: what the bot gets, and what the person then sees."""

from bot.domain.effect import FormErrors, OpenForm, ReplacePressed
from bot.domain.event import Address, Arrived, Event, Pressed, Profile, Said, Submitted
from bot.domain.message import Form, Payload, Say, message
from tests.adapters.playground.fakes import MORNING
from tests.adapters.playground.samples import QUESTION, SHEET, SHORT_FORM, TICKED, TOPICS, YES
from tests.adapters.playground.stage import Stage, played

AINO = Address("playground", "kotipesa", "aino")


@played
async def test_typed_words_reach_the_bot_as_one_event_of_that_person(stage: Stage) -> None:
    await stage.post("/api/say", user="aino", text="tapaaminen", delivery="d1")

    assert stage.bot.events == [
        Event(
            id="d1",
            at=MORNING,
            what=Said("tapaaminen"),
            sender=AINO,
            profile=Profile("Aino Virtanen", "fi", "Europe/Helsinki"),
            can_open_form=True,
        )
    ]


@played
async def test_without_a_delivery_id_every_act_is_a_new_delivery(stage: Stage) -> None:
    first = await stage.post("/api/say", user="aino", text="hei")
    second = await stage.post("/api/say", user="aino", text="hei")

    assert first["delivery"] != second["delivery"]
    assert [event.id for event in stage.bot.events] == [first["delivery"], second["delivery"]]


@played
async def test_one_sees_what_one_said_before_the_bot_answers(stage: Stage) -> None:
    async def answer(event: Event) -> tuple[()]:
        assert [seen["text"] for seen in await stage.chat("aino")] == ["hei"]
        await stage.bot.tell("aino", Say("Hei, Aino Virtanen."))
        return ()

    stage.bot.script = answer
    said = await stage.post("/api/say", user="aino", text="hei")

    chat = await stage.chat("aino")
    assert [(seen["from"], seen["text"]) for seen in chat] == [
        ("aino", "hei"),
        ("bot", "Hei, Aino Virtanen."),
    ]
    assert said["message"] == chat[0]
    assert chat[0]["at"] == "2026-12-01T08:15:00Z"


@played
async def test_the_same_delivery_again_is_passed_on_but_stands_in_the_chat_once(stage: Stage) -> None:
    for _ in range(2):
        await stage.post("/api/say", user="aino", text="hei", delivery="d1")

    assert [event.id for event in stage.bot.events] == ["d1", "d1"]
    assert len(await stage.chat("aino")) == 1


@played
async def test_an_image_comes_without_words(stage: Stage) -> None:
    await stage.post("/api/say", user="grace", text="", attachments=1)

    assert stage.bot.events[0].what == Said("", attachments=1)
    assert (await stage.chat("grace"))[0]["parts"] == [{"type": "image"}]


@played
async def test_twenty_thousand_characters_and_emoji_pass_unharmed(stage: Stage) -> None:
    text = "😀ä" * 10_000

    await stage.post("/api/say", user="aino", text=text)

    assert stage.bot.events[0].what == Said(text)
    assert (await stage.chat("aino"))[0]["text"] == text


@played
async def test_what_is_said_in_the_channel_is_seen_by_all_and_opens_no_form(stage: Stage) -> None:
    await stage.post("/api/say", user="aino", text="hei kaikki", channel="yksikko")

    assert (stage.bot.events[0].channel, stage.bot.events[0].can_open_form) == ("yksikkö", False)
    assert [seen["from"] for seen in await stage.chat("liam", "yksikko")] == ["aino"]
    assert await stage.chat("aino") == []


@played
async def test_a_pressed_card_becomes_what_the_bot_replies(stage: Stage) -> None:
    card = await stage.bot.tell("aino", *QUESTION.parts)
    stage.bot.replies(ReplacePressed(message(Say("Hienoa."))))

    done = await stage.post("/api/press", user="aino", message=card, payload=YES.encode())

    assert stage.bot.events[0].what == Pressed(YES.encode())
    assert stage.bot.events[0].can_open_form
    (seen,) = await stage.chat("aino")
    assert (seen["id"], seen["text"]) == (card, "Hienoa.")
    assert done["replies"] == [{"type": "replace", "message": seen}]


@played
async def test_an_empty_replacement_takes_the_buttons_and_leaves_the_words(stage: Stage) -> None:
    card = await stage.bot.tell("aino", *QUESTION.parts)
    stage.bot.replies(ReplacePressed(message()))

    await stage.post("/api/press", user="aino", message=card, payload=YES.encode())

    assert [seen["text"] for seen in await stage.chat("aino")] == ["Ehdittekö tavata?"]


@played
async def test_a_card_of_the_channel_keeps_its_buttons_for_the_others(stage: Stage) -> None:
    card = await stage.bot.tell("#", *QUESTION.parts)
    stage.bot.replies(ReplacePressed(message(Say("Olet mukana."))))

    await stage.post("/api/press", user="aino", message=card, payload=YES.encode())

    assert stage.bot.events[0].channel == "yksikkö"
    assert [seen["text"] for seen in await stage.chat("aino", "yksikko")][1:] == ["Olet mukana."]
    assert [seen["id"] for seen in await stage.chat("liam", "yksikko")] == [card]
    assert "[Kyllä]" in (await stage.chat("liam", "yksikko"))[0]["text"]


@played
async def test_a_press_in_the_channel_opens_a_form_in_the_own_chat(stage: Stage) -> None:
    card = await stage.bot.tell("#", *QUESTION.parts)
    stage.bot.replies(OpenForm(SHORT_FORM))

    done = await stage.post("/api/press", user="aino", message=card, payload=YES.encode())

    assert stage.bot.events[0].can_open_form
    assert [seen["id"] for seen in await stage.chat("aino")] == [done["replies"][0]["message"]["id"]]
    assert [seen["id"] for seen in await stage.chat("aino", "yksikko")] == [card]


@played
async def test_another_persons_button_reaches_the_bot_and_changes_nobodys_card(stage: Stage) -> None:
    card = await stage.bot.tell("aino", *QUESTION.parts)
    stage.bot.replies(ReplacePressed(message(Say("Tämä nappi on toisen."))))

    await stage.post("/api/press", user="joonas", message=card, payload=YES.encode())

    assert stage.bot.events[0].sender == Address("playground", "kotipesa", "joonas")
    assert "[Kyllä]" in (await stage.chat("aino"))[0]["text"]
    assert [seen["text"] for seen in await stage.chat("joonas")] == ["Tämä nappi on toisen."]


@played
async def test_any_payload_is_passed_on_as_it_came(stage: Stage) -> None:
    card = await stage.bot.tell("aino", *QUESTION.parts)

    await stage.post("/api/press", user="aino", message=card, payload="x~'; drop table~\u0000")

    assert stage.bot.events[0].what == Pressed("x~'; drop table~\u0000")


@played
async def test_a_ticked_list_comes_back_with_its_values(stage: Stage) -> None:
    card = await stage.bot.tell("aino", *TOPICS.parts)

    await stage.post("/api/submit", user="aino", message=card, values={"topics": ["med", "night"]})

    assert stage.bot.events[0].what == Submitted(TICKED.encode(), {"topics": ("med", "night")})
    assert not stage.bot.events[0].can_open_form


@played
async def test_a_form_opens_as_the_answer_and_stays_in_the_chat(stage: Stage) -> None:
    stage.bot.replies(OpenForm(SHORT_FORM))

    done = await stage.post("/api/say", user="aino", text="join")

    (reply,) = done["replies"]
    assert reply["type"] == "form"
    kept = (await stage.chat("aino"))[-1]
    assert kept == reply["message"]
    form = kept["parts"][0]
    assert (form["title"], form["open"], form["payload"]) == ("Tule mukaan", True, SHEET.encode())
    assert [field["id"] for field in form["fields"]] == ["why", "place"]


@played
async def test_errors_keep_the_form_open_and_name_the_fields(stage: Stage) -> None:
    card = await stage.bot.tell("aino", SHORT_FORM)
    stage.bot.replies(FormErrors((("why", "Kirjoita muutama sana."),)))

    done = await stage.post("/api/submit", user="aino", message=card, values={"why": []})

    assert done["replies"] == [{"type": "errors", "errors": {"why": "Kirjoita muutama sana."}}]
    assert (await stage.chat("aino"))[0]["parts"][0]["open"]


@played
async def test_an_accepted_form_closes_and_a_replacement_takes_its_place(stage: Stage) -> None:
    plain = await stage.bot.tell("aino", SHORT_FORM)
    await stage.post("/api/submit", user="aino", message=plain, values={"why": ["hoiva"]})
    replaced = await stage.bot.tell("aino", SHORT_FORM)
    stage.bot.replies(ReplacePressed(message(Say("Kiitos."))))
    await stage.post("/api/submit", user="aino", message=replaced, values={"why": ["hoiva"]})

    first, second = await stage.chat("aino")
    assert first["parts"][0]["open"] is False
    assert second["text"] == "Kiitos."


@played
async def test_a_form_is_found_by_its_payload_alone(stage: Stage) -> None:
    await stage.bot.tell("aino", SHORT_FORM)

    await stage.post("/api/submit", user="aino", payload=SHEET.encode(), values={"why": ["hoiva"]})

    assert stage.bot.events[0].what == Submitted(SHEET.encode(), {"why": ("hoiva",)})
    assert (await stage.chat("aino"))[0]["parts"][0]["open"] is False


@played
async def test_one_run_has_one_open_form(stage: Stage) -> None:
    newer = Form(Payload("r9", 3, "_form", ""), SHORT_FORM.title, SHORT_FORM.fields, SHORT_FORM.submit)
    other = Form(Payload("r8", 0, "_form", ""), "Tavoite", SHORT_FORM.fields, SHORT_FORM.submit)
    for form in (SHORT_FORM, other, newer):
        stage.bot.replies(OpenForm(form))
        await stage.post("/api/arrive", user="aino")

    assert [seen["parts"][0]["open"] for seen in await stage.chat("aino")] == [False, True, True]


@played
async def test_a_repeated_delivery_opens_its_form_once(stage: Stage) -> None:
    stage.bot.replies(OpenForm(SHORT_FORM))
    for _ in range(2):
        await stage.post("/api/arrive", user="aino", delivery="d1")

    assert len(await stage.chat("aino")) == 1


@played
async def test_arriving_is_first_contact_and_says_nothing(stage: Stage) -> None:
    await stage.post("/api/arrive", user="liam")

    assert stage.bot.events[0].what == Arrived()
    assert stage.bot.events[0].profile.language == "en"
    assert await stage.chat("liam") == []
