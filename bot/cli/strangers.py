"""The server's own log, in which strangers leave nothing: neither lines without end nor a word of what they sent."""

from __future__ import annotations

import logging
from typing import Final

from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web_protocol import RequestPayloadError

UNREADABLE: Final = (HttpProcessingError, RequestPayloadError)


class _Quiet(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Leave out what is no HTTP; of everything else say only of what kind it is."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, UNREADABLE):
            return False
        if error is not None:
            record.msg, record.args = "a request failed: %s", (type(error).__name__,)
            record.exc_info = record.exc_text = record.stack_info = None
        return True


def server_log() -> logging.Logger:
    """The logger to give to a server."""
    log = logging.getLogger(__name__)
    if not any(isinstance(known, _Quiet) for known in log.filters):
        log.addFilter(_Quiet())
    return log
