"""When a failed attempt is repeated, and after how long. The numbers are the official client's."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Protocol

import attrs

from .errors import APIConnectionError, APITimeoutError, retry_after_seconds
from .retry import Retry

__all__ = ["LONGEST_WAIT", "RETRIED", "Policy", "Retry", "RetryPolicy"]

RETRIED = frozenset({408, 409, 429})  # and everything from 500 on
LONGEST_WAIT = 120.0  # seconds; a server that asks for more gets its error raised instead


class Policy(Protocol):
    """Decides on retries. A plugin gives its own through `oai_retry_policy`."""

    def decide(
        self,
        attempt: int,
        max_retries: int,
        status: int | None,
        headers: Mapping[str, str] | None,
        error: Exception | None,
    ) -> Retry | None:
        """Say whether to repeat after attempt number `attempt` (from 0) failed; `None` gives up."""
        ...


@attrs.frozen
class RetryPolicy:
    """Exponential backoff that respects what the server asks for.

    Waits `first_delay` · 2ⁿ seconds, at most `longest_delay`, times a random factor of 0.75 to 1,
    so that clients that failed together do not come back together.
    """

    first_delay: float = 0.5
    longest_delay: float = 8.0
    jitter: Callable[[], float] = random.random
    clock: Callable[[], float] | None = None
    """Gives UNIX time, for a `Retry-After` that is a date."""

    def decide(
        self,
        attempt: int,
        max_retries: int,
        status: int | None,
        headers: Mapping[str, str] | None,
        error: Exception | None,
    ) -> Retry | None:
        """Judge a failed attempt by its status and headers, or by the error without an answer."""
        if attempt >= max_retries:
            return None
        if status is None:
            if not isinstance(error, APIConnectionError) or not error.retryable:
                return None
            reason = "timeout" if isinstance(error, APITimeoutError) else "connection error"
            return Retry(self._backoff(attempt), reason)
        headers = headers or {}
        now = self.clock() if self.clock is not None else None
        asked = retry_after_seconds(headers, now=now)
        if asked is not None and asked > LONGEST_WAIT:
            return None
        wanted = headers.get("x-should-retry")
        if wanted == "false":
            return None
        if wanted != "true" and status not in RETRIED and status < 500:
            return None
        delay = asked if asked is not None and asked > 0 else self._backoff(attempt)
        return Retry(delay, f"status {status}")

    def _backoff(self, attempt: int) -> float:
        # 2 ** 63 is far beyond any cap, and keeps a large attempt number from overflowing a float.
        delay = min(self.first_delay * 2.0 ** min(attempt, 63), self.longest_delay)
        return delay * (0.75 + 0.25 * self.jitter())
