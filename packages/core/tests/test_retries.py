from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core.errors import APIConnectionError, APITimeoutError, StreamError
from oai_core.headers import Headers
from oai_core.retries import Retry, RetryPolicy

FIRST = RetryPolicy(jitter=lambda: 1.0, clock=lambda: 1000.0)


def decide(status: int | None, headers: dict[str, str] | None = None, **more: Any) -> Retry | None:
    attempt, limit = more.get("attempt", 0), more.get("limit", 2)
    names = None if headers is None else Headers(headers)
    return FIRST.decide(attempt, limit, status, names, more.get("error"))


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_statuses_that_are_retried(status: int) -> None:
    assert decide(status) == Retry(0.5, f"status {status}")


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 410, 413, 422, 499])
def test_statuses_that_are_not(status: int) -> None:
    assert decide(status) is None


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (APITimeoutError(), "timeout"),
        (APIConnectionError(), "connection error"),
        (APIConnectionError(retryable=False), None),
        (StreamError("cut"), None),
        (ValueError(), None),
        (None, None),
    ],
)
def test_errors(error: Exception | None, reason: str | None) -> None:
    retry = decide(None, error=error)
    assert (retry.reason if retry else None) == reason


@pytest.mark.parametrize(("attempt", "limit"), [(0, 0), (2, 2), (5, 3)])
def test_the_budget(attempt: int, limit: int) -> None:
    assert decide(500, attempt=attempt, limit=limit) is None
    assert decide(500, {"x-should-retry": "true"}, attempt=attempt, limit=limit) is None
    assert decide(None, error=APITimeoutError(), attempt=attempt, limit=limit) is None


@pytest.mark.parametrize(
    ("attempt", "delay"), [(0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (5000, 8.0)]
)
def test_the_backoff_doubles_up_to_eight_seconds(attempt: int, delay: float) -> None:
    assert decide(500, attempt=attempt, limit=10_000) == Retry(delay, "status 500")


@given(st.integers(0, 100))
def test_the_backoff_is_spread(attempt: int) -> None:
    full = min(0.5 * 2**attempt, 8.0)
    retry = RetryPolicy().decide(attempt, 1000, 503, None, None)
    assert retry is not None
    assert 0.75 * full <= retry.delay <= full
    lowest = RetryPolicy(jitter=lambda: 0.0).decide(attempt, 1000, 503, None, None)
    assert lowest is not None
    assert lowest.delay == 0.75 * full


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"Retry-After": "3"}, 3.0),
        ({"Retry-After": "0.1"}, 0.1),
        ({"Retry-After": "120"}, 120.0),
        ({"Retry-After-Ms": "250", "Retry-After": "9"}, 0.25),
        ({"Retry-After": formatdate(1030, usegmt=True)}, 30.0),
        ({"Retry-After": "0"}, 0.5),
        ({"Retry-After": "-5"}, 0.5),
        ({"Retry-After": formatdate(900, usegmt=True)}, 0.5),
        ({"Retry-After": "later"}, 0.5),
        ({"Retry-After": "nan"}, 0.5),
    ],
)
def test_the_delay_that_the_server_asks_for(headers: dict[str, str], delay: float) -> None:
    assert decide(429, headers) == Retry(delay, "status 429")


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "120.5"},
        {"Retry-After-Ms": "120001"},
        {"Retry-After": formatdate(1121, usegmt=True)},
        {"Retry-After": "3600", "X-Should-Retry": "true"},
    ],
)
def test_a_wait_that_is_too_long_ends_it(headers: dict[str, str]) -> None:
    assert decide(429, headers) is None


def test_the_server_decides() -> None:
    assert decide(500, {"X-Should-Retry": "false"}) is None
    assert decide(400, {"X-Should-Retry": "true"}) == Retry(0.5, "status 400")
    assert decide(400, {"X-Should-Retry": "true", "Retry-After": "2"}) == Retry(2.0, "status 400")
    assert decide(400, {"X-Should-Retry": "perhaps"}) is None
