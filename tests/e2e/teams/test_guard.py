"""Teams proves who it is, and so does the bot: real tokens between the local client and the bot; all else is a 401."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import jwt
import pytest

from storage.migrations import connect
from storage.url import read_url
from tests.adapters.teams.authority import Authority, Signer, unsigned
from tests.e2e.client import Json, until
from tests.e2e.patience import AT_LAST
from tests.e2e.process import PATIENCE_S, run
from tests.e2e.teams.office import Office, office
from tests.e2e.teams.peers import TENANT, chat_of, needs_peers
from tests.e2e.teams.people import People

pytestmark = needs_peers
SECRET_WORDS = "rinnallakin vaikeaa"
OTHER_TENANT = "7a1e0f5e-0000-4000-8000-0000000000ff"


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A workplace where everything is signed."""
    with office(tmp_path_factory.mktemp("office"), ["aino"], signed=True) as running:
        yield running


@pytest.fixture(scope="module")
def genuine(workplace: Office, people: People) -> Json:
    """What Aino typed, as it came, signed and all."""
    people.arrive("aino")
    people.say("aino", SECRET_WORDS)
    return next(d.activity for d in reversed(workplace.line.deliveries) if d.activity["type"] == "message")


def test_what_is_signed_is_answered_with_the_bots_own_token(workplace: Office, people: People) -> None:
    people.arrive("aino")
    people.say("aino", "ohje")
    assert {delivery.status for delivery in workplace.line.deliveries} == {200}
    assert len(workplace.authority.logins) == 1
    assert len(people.told("aino")) >= 2


def bearer(token: str) -> dict[str, str]:
    """The header that bears a token."""
    return {"Authorization": f"Bearer {token}"}


def by_public_key(authority: Authority, claims: Json) -> str:
    """Signed with the published key as if it were a secret that both sides know."""
    secret = jwt.utils.base64url_encode(json.dumps(authority.signer.public()).encode())
    return jwt.encode(claims, secret, algorithm="HS256", headers={"kid": authority.signer.name})


Forge = Callable[[Authority, str], dict[str, str]]
STRANGERS: dict[str, Forge] = {
    "none": lambda _, __: {},
    "empty": lambda _, __: bearer(""),
    "no token": lambda _, __: bearer("abc"),
    "three parts of nothing": lambda _, __: bearer("a.b.c"),
    "another scheme": lambda who, at: {"Authorization": f"Basic {who.token(at)}"},
    "another key under the same name": lambda who, at: bearer(
        jwt.encode(who.claims(at), Signer(77).private, algorithm="RS256", headers={"kid": who.signer.name})
    ),
    "unknown key": lambda who, at: bearer(who.token(at, signer=Signer(78))),
    "a key of another channel": lambda who, at: bearer(who.token(at, signer=who.signers[0])),
    "no name of the key": lambda who, at: bearer(
        jwt.encode(who.claims(at), who.signer.private, algorithm="RS256")
    ),
    "expired": lambda who, at: bearer(who.token(at, exp=int(time.time()) - 3600)),
    "of the future": lambda who, at: bearer(who.token(at, nbf=int(time.time()) + 3600)),
    "without an end": lambda who, at: bearer(who.token(at, exp=None)),
    "for another bot": lambda who, at: bearer(who.token(at, aud="00000000-0000-4000-8000-000000000000")),
    "of another issuer": lambda who, at: bearer(who.token(at, iss="https://sts.windows.net/x/")),
    "for another address": lambda who, at: bearer(who.token("http://127.0.0.1:9/")),
    "for no address": lambda who, at: bearer(who.token(at, serviceurl=None)),
    "unsigned": lambda who, at: bearer(unsigned(who.claims(at), {"alg": "none", "typ": "JWT"})),
    "said to be signed": lambda who, at: bearer(
        unsigned(who.claims(at), {"alg": "RS256", "kid": who.signer.name})
    ),
    "signed with the public key": lambda who, at: bearer(by_public_key(who, who.claims(at))),
}


@pytest.mark.parametrize("kind", STRANGERS)
def test_who_is_not_teams_gets_a_quiet_401(
    workplace: Office, people: People, genuine: Json, kind: str
) -> None:
    who = workplace.authority
    if who.signers[0].endorsements:
        who.signers.insert(0, Signer(70, endorsements=()))
    headers = STRANGERS[kind](who, workplace.line.service_url)
    turned_away(workplace, people, {**genuine, "id": f"forged-{kind}"}, headers)


@pytest.mark.parametrize("place", ["conversation", "channelData", "both"])
def test_another_tenants_activity_is_turned_away_although_teams_signed_it(
    workplace: Office, people: People, genuine: Json, place: str
) -> None:
    changed = {**genuine, "id": f"tenant-{place}"}
    if place in ("conversation", "both"):
        changed["conversation"] = {**genuine["conversation"], "tenantId": OTHER_TENANT}
    if place in ("channelData", "both"):
        changed["channelData"] = {**genuine["channelData"], "tenant": {"id": OTHER_TENANT}}
    turned_away(workplace, people, changed, workplace.authority.headers(workplace.line.service_url))


@pytest.mark.parametrize(
    "service_url", ["http://127.0.0.1:9/", "https://smba.example/", "", "file:///etc/passwd", None]
)
def test_an_answer_is_never_sent_to_an_address_that_the_token_does_not_name(
    workplace: Office, people: People, genuine: Json, service_url: str | None
) -> None:
    headers = workplace.authority.headers(workplace.line.service_url)
    turned_away(workplace, people, {**genuine, "id": "elsewhere", "serviceUrl": service_url}, headers)


def turned_away(workplace: Office, people: People, activity: Json, headers: dict[str, str]) -> None:
    """A 401 that says nothing, after which nothing has happened and nothing is in the log that anybody must read."""
    told, before, known = people.told("aino"), workplace.bot.complaints(), inbox(workplace)
    went = workplace.loop.run(workplace.line.deliver(activity, headers))
    assert went.status == 401
    assert SECRET_WORDS.encode() not in went.answer
    assert inbox(workplace) == known
    assert people.told("aino") == told
    assert workplace.bot.look()["outbox"] == []
    added = workplace.bot.complaints()[len(before) :]
    assert "Traceback" not in added
    assert " ERROR " not in added
    token = headers.get("Authorization", "").partition(" ")[2]
    assert all(part not in added for part in token.split(".") if len(part) > 5)


def inbox(workplace: Office) -> int:
    """How many deliveries the bot has taken."""
    with closing(connect(read_url(workplace.bot.database))) as kept:
        return int(kept.execute("SELECT count(*) FROM inbox").fetchone()[0])


def test_a_key_that_teams_begins_to_use_is_known_at_once(workplace: Office, people: People) -> None:
    workplace.authority.rotate()
    before = len(people.told("aino"))
    people.say("aino", "ohje")
    assert workplace.line.deliveries[-1].status == 200
    assert len(people.told("aino")) > before


def test_keys_that_cannot_be_fetched_hold_nobody_up_who_is_known(workplace: Office, people: People) -> None:
    before = len(people.told("aino"))
    workplace.authority.down = True
    try:
        people.say("aino", "ohje")
    finally:
        workplace.authority.down = False
    assert len(people.told("aino")) > before


def test_a_genuine_activity_that_somebody_recorded_and_sends_again_does_nothing_new(
    workplace: Office, people: People, genuine: Json
) -> None:
    told = people.told("aino")
    went = workplace.loop.run(workplace.line.deliver(genuine))
    assert went.status == 200
    people.settled()
    assert people.told("aino") == told


def ask(workplace: Office, body: bytes, method: str = "POST", **headers: str) -> int:
    """A request of anybody to the bot's own address; the status of the answer."""
    signed = {**workplace.authority.headers(workplace.line.service_url), **headers}
    connection = http.client.HTTPConnection("127.0.0.1", workplace.bot.port, timeout=PATIENCE_S)
    try:
        connection.request(method, "/api/messages", body, {"Content-Type": "application/json", **signed})
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"x"', b"[" * 50_000, b"{}"])
def test_what_is_no_activity_is_turned_away(workplace: Office, body: bytes) -> None:
    before = workplace.bot.complaints()
    assert ask(workplace, body) in (400, 401)
    assert "Traceback" not in workplace.bot.complaints()[len(before) :]


def test_a_body_beyond_measure_is_turned_away(workplace: Office) -> None:
    assert ask(workplace, b'{"text":"' + b"x" * (3 * 1024 * 1024) + b'"}') == 413


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_only_what_teams_does_is_answered(workplace: Office, method: str) -> None:
    assert ask(workplace, b"{}", method) == 405


def test_what_the_bot_does_not_know_is_answered_quietly(workplace: Office, genuine: Json) -> None:
    activity = {**genuine, "type": "invoke", "name": "task/fetch", "id": "unknown-invoke"}
    assert workplace.loop.run(workplace.line.deliver(activity)).status == 501
    other = {
        **genuine,
        "type": "event",
        "name": "application/vnd.microsoft.meetingStart",
        "id": "unknown-event",
    }
    assert workplace.loop.run(workplace.line.deliver(other)).status == 200


def test_a_card_that_somebody_else_pressed_or_made_up_changes_nothing(
    workplace: Office, people: People, genuine: Json
) -> None:
    told = people.told("aino")
    for number, data in enumerate(
        ({"rinnalla": "1.no.1.x.y"}, {"rinnalla": 7}, {}, {"rinnalla": "a" * 9999})
    ):
        made_up = {**genuine, "id": f"made-up-{number}", "text": None, "value": data, "replyToId": "1"}
        assert workplace.loop.run(workplace.line.deliver(made_up)).status == 200
        people.settled()
    assert len(people.told("aino")) <= len(told) + 4
    assert TENANT not in "".join(people.told("aino"))


def test_a_token_of_the_bots_that_teams_refuses_is_the_operators_trouble_and_a_new_one_is_fetched(
    workplace: Office, people: People
) -> None:
    before, known = len(people.told("aino")), list(workplace.authority.given)
    workplace.line.takes = lambda token: token in workplace.authority.given and token not in known
    people.say("aino", "ohje", wait=False)
    until(lambda: workplace.line.findings, "nothing is refused")
    done = run("doctor", **workplace.bot.settings)
    assert "MicrosoftAppPassword" in done.stdout
    assert workplace.authority.secret not in done.stdout
    people.settled(AT_LAST)
    assert len(people.told("aino")) == before + 1
    assert set(workplace.line.findings) == {"send: 401 Unauthorized"}
    workplace.line.findings.clear()


def test_nobodys_words_are_in_the_log(workplace: Office, genuine: Json) -> None:
    assert genuine["text"] == SECRET_WORDS
    assert genuine["conversation"]["id"] == chat_of("aino")
    assert SECRET_WORDS not in workplace.bot.complaints()
    assert workplace.authority.secret not in workplace.bot.complaints()
