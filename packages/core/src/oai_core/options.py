"""What a single call may override, and timeouts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypedDict

import attrs

StreamTo = Callable[[str, Any], Awaitable[None] | None]
"""A sink of events: called with ("data", event), ("error", exception), ("finish", None)."""


@attrs.frozen
class Timeout:
    """Limits in seconds for the phases of one request; `None` lifts a limit.

    The defaults are those of the official client: connecting fails fast, reading waits for slow
    models.
    """

    connect: float | None = 5.0
    read: float | None = 600.0
    write: float | None = 600.0
    pool: float | None = 600.0


DEFAULT_TIMEOUT = Timeout()


class RequestOptions(TypedDict, total=False):
    """Options that every method takes as keywords; they hold for that one call."""

    extra_headers: Mapping[str, str | None]
    """Headers to add; `None` removes one that would be sent."""
    extra_query: Mapping[str, Any]
    """Query parameters to add."""
    extra_body: Mapping[str, Any]
    """Members to add to a JSON body, replacing equal names (a shallow merge)."""
    timeout: float | Timeout | None
    """Seconds for each phase, or a `Timeout`; `None` waits for ever."""
    max_retries: int
    """How often a failed attempt is repeated."""
    idempotency_key: str
    """Sent as `Idempotency-Key`; made up once for each POST if not given."""
    api_key: str | Callable[[], str | Awaitable[str]]
    """Credential for this call."""
    organization: str | None
    """Sent as `OpenAI-Organization`."""
    project: str | None
    """Sent as `OpenAI-Project`."""
    base_url: str
    """Another server for this call."""
    stream_to: StreamTo
    """Push each stream event to this callable instead of returning a stream."""


OPTION_NAMES = frozenset(RequestOptions.__annotations__)
