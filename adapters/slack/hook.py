"""Answers at the address that an act brought with it: seen where the person acted, without a token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp

SECONDS = 5.0
SLACKS = (".slack.com", ".slack-gov.com")
"""What the hosts of Slack's own addresses end with."""


class HookRefused(Exception):
    """The answer was not taken. `code` says why, without the address."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Hook:
    """Posts answers, to Slack alone: an address says where to, and what is there may be anything.

    `api_url` is the Web API's address: a local server in its place may be answered at its own host, without TLS.
    """

    def __init__(self, session: aiohttp.ClientSession, api_url: str, proxy: str | None) -> None:
        self._session = session
        self._proxy = proxy
        api = urlsplit(api_url)
        self._local = api.hostname if api.scheme == "http" else None

    async def __call__(self, url: str, body: Mapping[str, Any]) -> None:
        """Post an answer. Raises `HookRefused`, or what the connection raises."""
        if not self._is_slacks(url):
            raise HookRefused("not_slacks")
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        async with self._session.post(
            url, json=body, timeout=timeout, proxy=self._proxy, allow_redirects=False
        ) as answer:
            if answer.status != 200:
                raise HookRefused(f"status_{answer.status}")

    def _is_slacks(self, url: str) -> bool:
        try:
            asked = urlsplit(url)
            host = asked.hostname or ""
        except ValueError:
            return False
        if asked.scheme == "http":
            return self._local is not None and host == self._local
        return asked.scheme == "https" and host.endswith(SLACKS)
