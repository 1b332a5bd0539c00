"""What strangers send in the place of a token of Teams, and what they change in an activity."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable
from typing import Any

import jwt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.adapters.teams.authority import APP_ID, ISSUER, Authority, Signer, unsigned

NOW = int(time.time())
OTHER = "99999999-2222-3333-4444-555555555555"
"""Another bot, or another tenant."""
AAD = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"

WITHOUT_A_TOKEN: dict[str, dict[str, str]] = {
    "none": {},
    "empty": {"Authorization": ""},
    "no scheme": {"Authorization": "e30.e30.e30"},
    "another scheme": {"Authorization": "Basic e30="},
    "nothing behind the scheme": {"Authorization": "Bearer "},
    "garbage": {"Authorization": "Bearer garbage"},
    "three parts of garbage": {"Authorization": "Bearer a.b.c"},
    "no JSON object inside": {"Authorization": "Bearer W10.W10.W10"},
    "beyond ASCII": {"Authorization": "Bearer ä.ö.å"},
    "two words": {"Authorization": "Bearer e30.e30.e30 e30"},
    "endless": {"Authorization": "Bearer " + "A" * 100_000},
    "twice": {"Authorization": "Bearer e30.e30.e30", "authorization": "Bearer e30.e30.e30"},
}


def public_pem(signer: Signer) -> bytes:
    return signer.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def by_public_key(authority: Authority, service_url: str) -> str:
    """HMAC with the public key as its secret, put together by hand since no library helps with that."""
    signed = unsigned(authority.claims(service_url), {"alg": "HS256", "typ": "JWT", "kid": "key-1"})[:-1]
    mac = hmac.new(public_pem(authority.signer), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{jwt.utils.base64url_encode(mac).decode()}"


def swapped(authority: Authority, service_url: str) -> str:
    """A good signature under other claims."""
    head, _, signature = authority.token(service_url).split(".")
    _, claims, _ = authority.token(service_url, serviceurl=service_url, jti="other").split(".")
    return f"{head}.{claims}.{signature}"


def secretly(authority: Authority, service_url: str) -> str:
    claims = authority.claims(service_url)
    return jwt.encode(claims, "s" * 32, algorithm="HS256", headers={"kid": "key-1"})


def named_so(name: object) -> Callable[[Authority, str], str]:
    def make(authority: Authority, service_url: str) -> str:
        return unsigned(authority.claims(service_url), {"alg": "RS256", "kid": name}) + "AAAA"

    return make


def saying(**claims: Any) -> Callable[[Authority, str], str]:
    return lambda authority, service_url: authority.token(service_url, **claims)


FORGED: dict[str, Callable[[Authority, str], str]] = {
    "signed by somebody else under a known name": lambda authority, url: authority.token(
        url, signer=Signer(99), kid="key-1"
    ),
    "other claims under a good signature": swapped,
    "no signature": lambda authority, url: authority.token(url).rsplit(".", 1)[0] + ".",
    "alg none": lambda authority, url: unsigned(authority.claims(url), {"alg": "none", "kid": "key-1"}),
    "alg HS256 with the public key as secret": by_public_key,
    "alg HS256 with a secret": secretly,
    "a key that is not published": lambda authority, url: authority.token(url, signer=Signer(98)),
    "no key named": named_so(None),
    "a key's name that is no text": named_so(["key-1"]),
    "expired": saying(exp=NOW - 3600),
    "without an end": saying(exp=None),
    "an end that is no time": saying(exp="tomorrow"),
    "not yet valid": saying(nbf=NOW + 3600),
    "for another bot": saying(aud=OTHER),
    "for several bots": saying(aud=[APP_ID, OTHER]),
    "for nobody": saying(aud=None),
    "by another issuer": saying(iss="https://evil.example"),
    "by an issuer in other letters": saying(iss=ISSUER.upper()),
    "by nobody": saying(iss=None),
    "by the directory, as the emulator has it": saying(iss=AAD, ver="1.0", appid=APP_ID),
    "by the directory, version 2": saying(
        iss="https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        ver="2.0",
        azp=APP_ID,
    ),
    "for another address": saying(serviceurl="https://smba.trafficmanager.net/emea/"),
    "for the address in other letters": lambda authority, url: authority.token(
        url, serviceurl=url.replace("teams", "TEAMS")
    ),
    "for no address": saying(serviceurl=None),
}


CHANGED: dict[str, dict[str, Any]] = {
    "no address": {"serviceUrl": None},
    "an empty address": {"serviceUrl": ""},
    "an address that is no text": {"serviceUrl": ["http://127.0.0.1/"]},
    "an address elsewhere": {"serviceUrl": "https://smba.trafficmanager.net/emea/"},
    "no channel": {"channelId": None},
    "another channel": {"channelId": "emulator"},
    "no tenant": {"channelData": None, "conversation": {"id": "a:aino"}},
    "a tenant that is no text": {"channelData": {"tenant": {"id": 7}}},
    "a tenant that is no name": {"channelData": {"tenant": {"id": "../../etc"}}},
    "another tenant": {"channelData": {"tenant": {"id": OTHER}}, "conversation": {"id": "a:aino"}},
    "another tenant's conversation": {"conversation": {"id": "a:aino", "tenantId": OTHER}},
    "another tenant's data": {"channelData": {"tenant": {"id": OTHER}}},
    "data that is none": {"channelData": "tenant", "conversation": ["tenantId"]},
}
