"""The routes by which people act: say, press, submit, arrive, read, and move the clock."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from adapters.playground import read
from adapters.playground.chats import Chats, as_json, payload_of
from adapters.playground.draw import Drawn
from adapters.playground.guard import problem
from adapters.playground.history import Kept
from adapters.playground.hub import Hub
from adapters.playground.read import Act, BadRequest, body_of, event_of
from adapters.playground.watch import Watch
from bot.domain.effect import FormErrors, Reply
from bot.domain.event import Said, Submitted


class Acts:
    """Turns a request into an event, lets the bot take it, and shows the direct replies."""

    def __init__(self, hub: Hub, chats: Chats, watch: Watch) -> None:
        self._hub, self._chats, self._watch = hub, chats, watch

    def routes(self) -> list[web.RouteDef]:
        """Every route of this class."""
        return [
            web.post("/api/say", self.say),
            web.post("/api/press", self.press),
            web.post("/api/submit", self.submit),
            web.post("/api/arrive", self.arrive),
            web.post("/api/read", self.mark_read),
            web.post("/api/clock", self.advance),
        ]

    async def say(self, request: web.Request) -> web.Response:
        """The person's words stand in the chat first, then the bot takes them."""
        act = self._fresh(read.read_say(body_of(await request.read())))
        assert isinstance(act.what, Said)
        said: list[Drawn] = [{"type": "say", "text": act.what.text}] if act.what.text.strip() else []
        images: list[Drawn] = [{"type": "image"}] * act.what.attachments
        user = act.member.user
        own, _ = self._chats.post(
            said + images,
            key=f"say:{user}:{act.delivery}",
            owner="" if act.channel else user,
            channel=act.channel,
            sender=user,
        )
        replies = await self._take(act, None)
        return self._answer(act, replies, None, message=as_json(own))

    async def press(self, request: web.Request) -> web.Response:
        """A card's channel comes with it; a card that is not in this person's sight is pressed as if from far."""
        act = self._fresh(read.read_press(body_of(await request.read())))
        card = self._card(act)
        act = replace(act, channel=card.channel if card else "")
        return self._answer(act, await self._take(act, card), card)

    async def submit(self, request: web.Request) -> web.Response:
        """A form's card closes when the bot finds nothing to mend."""
        act = self._fresh(read.read_submit(body_of(await request.read())))
        card = self._card(act)
        assert isinstance(act.what, Submitted)
        payload = act.what.payload or (payload_of(card) if card else "")
        if not payload:
            raise BadRequest("There is no form and no list to tick in this message.")
        card = card or self._card_with(act.member.user, payload)
        channel = card.channel if card else ""
        act = replace(act, channel=channel, what=Submitted(payload, act.what.values))
        replies = await self._take(act, card)
        answer = self._answer(act, replies, card)
        if card is not None and not any(isinstance(reply, FormErrors) for reply in replies):
            self._chats.close_form(card.id)
        return answer

    async def arrive(self, request: web.Request) -> web.Response:
        """First contact."""
        act = self._fresh(read.read_arrive(body_of(await request.read())))
        return self._answer(act, await self._take(act, None), None)

    async def mark_read(self, request: web.Request) -> web.Response:
        """The unread mark goes away."""
        member, channel, up_to = read.read_read(body_of(await request.read()))
        return web.json_response({"unread": self._chats.read(member.user, channel, up_to)})

    async def advance(self, request: web.Request) -> web.Response:
        """The time machine; one move at a time."""
        clock = await self._watch.advance(read.read_advance(body_of(await request.read())))
        if clock is None:
            return problem(409, "Time is moving already. Wait until it stands still.")
        return web.json_response(clock)

    def _fresh(self, act: Act) -> Act:
        return act if act.delivery else replace(act, delivery=self._hub.ids())

    def _card(self, act: Act) -> Kept | None:
        """The named card if this person sees it; another person's card is none of theirs."""
        if act.card is None:
            return None
        kept = self._chats.history.find(act.card)
        if kept is None:
            raise BadRequest("There is no such message.")
        return kept if kept.owner in ("", act.member.user) else None

    def _card_with(self, user: str, payload: str) -> Kept | None:
        cards = reversed(self._chats.history.conversation(user, ""))
        return next((kept for kept in cards if payload_of(kept) == payload), None)

    async def _take(self, act: Act, card: Kept | None) -> tuple[Reply, ...]:
        user, channel, live = act.member.user, act.channel, self._chats.live
        self._chats.read(user, channel)
        live.push("typing", user=user, channel=channel, typing=True)
        try:
            return await self._hub.inlet.take(event_of(act, act.delivery, self._hub.time.now()))
        finally:
            live.push("typing", user=user, channel=channel, typing=False)

    def _answer(
        self, act: Act, replies: tuple[Reply, ...], card: Kept | None, **more: object
    ) -> web.Response:
        done = self._chats.apply(replies, user=act.member.user, card=card, key=f"reply:{act.delivery}")
        return web.json_response({"delivery": act.delivery, "replies": done, **more})
