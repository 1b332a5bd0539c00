"""Keeps the playground on this machine: where it listens, who may ask, and what a page may load."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable

from aiohttp import web

from adapters.playground.read import BadRequest
from bot.intake import names_this_machine

logger = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BODY_LIMIT = 256 * 1024
METHODS_THAT_ACT = frozenset({"POST"})


class NotLoopback(Exception):
    """The playground was asked to listen beyond this machine."""


def check_loopback(host: str) -> None:
    """Raise `NotLoopback` for anything but 127.0.0.1, ::1 and localhost."""
    if host not in ("127.0.0.1", "::1", "localhost"):
        raise NotLoopback(
            "The playground lets anybody be anyone, so it listens on this machine alone: "
            "use 127.0.0.1, ::1 or localhost as its host."
        )


@web.middleware
async def refuse_strangers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer only requests that name this machine, and only pages of this very address.

    A name that merely leads here (DNS rebinding) is a stranger, and so is a foreign page's request.
    """
    host = request.headers.get("Host", "")
    if not names_this_machine(host):
        return problem(403, "The playground answers only under 127.0.0.1, ::1 or localhost.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        return problem(403, "Another page may not use the playground.")
    if request.method in METHODS_THAT_ACT and request.content_type != "application/json":
        return problem(415, "Send the body as application/json.")
    return await handler(request)


@web.middleware
async def say_what_is_wrong(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn whatever goes wrong into a sentence. The log gets the kind of an unexpected error, never its words."""
    try:
        return await handler(request)
    except BadRequest as wrong:
        return problem(400, str(wrong))
    except web.HTTPRequestEntityTooLarge:
        return problem(413, f"The body may be at most {BODY_LIMIT // 1024} KiB.")
    except web.HTTPNotFound:
        return problem(404, "There is nothing at this address.")
    except web.HTTPMethodNotAllowed as refused:
        allowed = ", ".join(sorted(refused.allowed_methods))
        return problem(405, f"This address takes only {allowed}.", Allow=allowed)
    except web.HTTPException:
        raise
    except Exception as error:
        where = "".join(traceback.format_tb(error.__traceback__))
        logger.error("%s at %s %s\n%s", type(error).__name__, request.method, request.path, where)
        return problem(500, "Something went wrong here. Nothing was lost; please try once more.")


async def dress(request: web.Request, response: web.StreamResponse) -> None:
    """Headers of every answer: nothing foreign is loaded, framed or guessed."""
    socket = f"ws://{request.headers['Host']}" if names_this_machine(request.headers.get("Host", "")) else ""
    rules = {
        "Content-Security-Policy": (
            f"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
            f"connect-src 'self' {socket}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            "require-trusted-types-for 'script'"
        ),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    for name, value in rules.items():
        response.headers.setdefault(name, value)


def problem(status: int, sentence: str, **headers: str) -> web.Response:
    """An error as JSON with one sentence."""
    return web.json_response({"error": sentence}, status=status, headers=headers)
