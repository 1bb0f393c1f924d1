"""Connecting again: after which closings, how often, and after which delay."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any, TypedDict, cast

import attrs

from ..errors import APIConnectionError, APIStatusError, OpenAIError
from ..nearest import did_you_mean
from ..retries import RETRIED
from .options import ReconnectSettings

PASSING_CODES = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})
"""Closings after which another connection may live: the server goes away, breaks, restarts, is
busy; the connection broke or ended without a code (RFC 6455, 7.4.1, and the registry of IANA)."""
NORMAL_CODES = frozenset({1000, 1001, 1005})
"""Closings that end an iteration without an error, as in the `websockets` library."""


@attrs.frozen(kw_only=True)
class ReconnectingEvent:
    """What `on_reconnecting` is told before an attempt: number `attempt` (from 1), in `delay` s.

    `close_code` is that of the connection that was lost. `extra_query` and `extra_headers` are
    those of the attempt, unless the answer changes them.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Mapping[str, Any] = attrs.field(repr=lambda value: repr(list(value)))
    extra_headers: Mapping[str, str | None] = attrs.field(repr=lambda value: repr(list(value)))


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may answer."""

    extra_query: Mapping[str, Any]
    """Query parameters of this attempt and those after it, in place of `connect`'s."""
    extra_headers: Mapping[str, str | None]
    """The same for headers."""
    abort: bool
    """True stops: no attempt is made."""


def may_pass(error: OpenAIError) -> bool:
    """Whether another attempt may fare better than one that failed so."""
    if isinstance(error, APIStatusError):
        return error.status_code in RETRIED or error.status_code >= 500
    return isinstance(error, APIConnectionError) and error.retryable


class Attempts:
    """Counts the attempts of one connection, and says what is next."""

    def __init__(
        self, settings: ReconnectSettings, jitter: Callable[[], float] = random.random
    ) -> None:
        self.settings = settings
        self.made = 0
        self._jitter = jitter

    def allowed(self, code: int) -> bool:
        """Whether a closing with that code is followed by an attempt."""
        settings = self.settings
        return settings.reconnect and code in PASSING_CODES and self.made < settings.max_retries

    def next(self, options: Mapping[str, Any], code: int) -> ReconnectingEvent:
        """Begin the next attempt; its delay is random within a quarter."""
        self.made += 1
        settings = self.settings
        # 2 ** 63 is far beyond any cap, and keeps a large number from overflowing a float.
        delay = min(settings.initial_delay * 2.0 ** min(self.made - 1, 63), settings.max_delay)
        return ReconnectingEvent(
            attempt=self.made,
            max_attempts=settings.max_retries,
            delay=delay * (0.75 + 0.25 * self._jitter()),
            close_code=code,
            extra_query=options.get("extra_query") or {},
            extra_headers=options.get("extra_headers") or {},
        )


def apply(options: dict[str, Any], answer: Any) -> bool:
    """Take over what the callback answered; false if it wants no attempt."""
    if answer is None:
        return True
    if not isinstance(answer, Mapping):
        kind = type(answer).__name__
        raise TypeError(f"on_reconnecting: it returned {kind}, not a mapping or None")
    given = cast("Mapping[str, Any]", answer)
    known = ReconnectingOverrides.__annotations__
    for name in given:
        if name not in known:
            hint = did_you_mean(name, known)
            raise TypeError(f"on_reconnecting: it returned an unknown {name!r}{hint}")
    for name in ("extra_query", "extra_headers"):
        if name in given:
            if not isinstance(given[name], Mapping):
                kind = type(given[name]).__name__
                raise TypeError(f"on_reconnecting: {name} is to be a mapping, not {kind}")
            options[name] = given[name]
    return not given.get("abort")
