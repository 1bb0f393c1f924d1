"""The logging plugin: one line for each call, more at debug; never a body, never a credential.

It takes part where `OPENAI_LOG` is `info` or `debug`, or where the logger `oai` is enabled for
INFO when the client is built. It writes to the logger `oai` only.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Any

import attrs

from .call import Call
from .errors import APIStatusError, WebSocketConnectionClosedError
from .hooks.specs import hookimpl
from .redaction import redact, redact_headers
from .wire import WireRequest, WireResponse

VARIABLE = "OPENAI_LOG"
logger = logging.getLogger("oai")


def is_wanted() -> bool:
    """Whether a client should log; also sets the level that the environment asks for."""
    level = os.environ.get(VARIABLE, "").strip().lower()
    if level in ("info", "debug"):
        _configure(level)
        return True
    return logger.isEnabledFor(logging.INFO)


def _configure(level: str) -> None:
    """Set the level; without any handler in the program, write to stderr."""
    logger.setLevel(level.upper())
    if not logger.hasHandlers():
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s", "%H:%M:%S")
        )
        logger.addHandler(handler)


def _place(url: str) -> str:
    """An address or path without query, which may hold private values."""
    return redact(url.partition("?")[0])


@attrs.define(eq=False)
class LoggingPlugin:
    """Logs calls, retries and failures at info, attempts and headers at debug."""

    @hookimpl
    def oai_before_send(self, call: Call, request: WireRequest, attempt: int) -> None:
        """Debug: what is sent where."""
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s: sending %s %s, attempt %d, headers %s",
                call.operation.id,
                request.method,
                _place(request.url),
                attempt,
                redact_headers(request.headers),
            )

    @hookimpl
    def oai_after_receive(self, call: Call, response: WireResponse, attempt: int) -> None:
        """Debug: the head of each answer."""
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s: received %d, attempt %d, headers %s",
                call.operation.id,
                response.status,
                attempt,
                redact_headers(response.headers),
            )

    @hookimpl
    def oai_before_retry(self, call: Call, attempt: int, delay: float, reason: str) -> None:
        """Info: why and when an attempt is repeated."""
        logger.info(
            "%s: attempt %d failed (%s), next in %.3f s",
            call.operation.id,
            attempt,
            redact(reason),
            delay,
        )

    @hookimpl
    def oai_after_call(
        self, call: Call, response: WireResponse | None, error: Any, elapsed: float
    ) -> None:
        """Info: method, operation, status, request id, duration, retries."""
        operation = call.operation
        request_id = response.headers.get("x-request-id") if response is not None else None
        if response is None and isinstance(error, APIStatusError):
            response = error.response
        outcome: object = response.status if response is not None else "no answer"
        if error is not None:
            outcome = f"{outcome} {type(error).__name__}"
        if isinstance(error, WebSocketConnectionClosedError):
            outcome = f"{outcome} {error.code}"
        logger.info(
            "%s %s (%s): %s, request %s, %.3f s, %d retries",
            operation.method,
            _place(operation.path),
            operation.id,
            outcome,
            request_id or "-",
            elapsed,
            call.retries,
        )
