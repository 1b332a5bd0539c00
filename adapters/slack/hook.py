"""Answers at the address that an act brought with it: seen where the person acted, without a token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp

SECONDS = 5.0


class HookRefused(Exception):
    """The answer was not taken. `code` says why, without the address."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Hook:
    """Posts answers. `api_url` is the Web API's address: a local server may answer without TLS, Slack never does."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, proxy: str | None) -> None:
        self._session = session
        self._proxy = proxy
        local = urlsplit(api_url)
        self._local = (local.scheme, local.hostname) if local.scheme == "http" else None

    async def __call__(self, url: str, body: Mapping[str, Any]) -> None:
        """Post an answer. Raises `HookRefused`, or what the connection raises."""
        asked = urlsplit(url)
        if asked.scheme != "https" and (asked.scheme, asked.hostname) != self._local:
            raise HookRefused("not_https")
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        async with self._session.post(url, json=body, timeout=timeout, proxy=self._proxy) as answer:
            if answer.status != 200:
                raise HookRefused(f"status_{answer.status}")
