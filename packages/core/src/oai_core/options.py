"""What a single call may override, and timeouts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypedDict

import attrs

StreamTo = Callable[[str, Any], Awaitable[None] | None]
"""A sink of events: called with ("data", event), ("error", exception), ("finish", None)."""


class NotSet:
    """The default of an optional parameter in a signature: left out, which `None` is not."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Say so in `help`."""
        return "<not set>"

    def __reduce__(self) -> str:
        """Unpickle and copy to the one instance."""
        return "NOT_SET"


NOT_SET: Any = NotSet()


@attrs.frozen(init=False)
class Timeout:
    """Limits in seconds for the phases of one request; `None` lifts a limit.

    `Timeout(20)` is 20 seconds for each phase, `Timeout(20, connect=2)` makes one an exception.
    Without a number for all, a phase that is not named has the default of the official client:
    connecting fails fast, reading waits for slow models.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def __init__(
        self,
        timeout: float | None = NOT_SET,
        /,
        *,
        connect: float | None = NOT_SET,
        read: float | None = NOT_SET,
        write: float | None = NOT_SET,
        pool: float | None = NOT_SET,
    ) -> None:
        """Take one limit for all phases, limits of some, or both."""
        given = {"connect": connect, "read": read, "write": write, "pool": pool}
        for phase, usual in (("connect", 5.0), ("read", 600.0), ("write", 600.0), ("pool", 600.0)):
            limit = given[phase] if given[phase] is not NOT_SET else timeout
            object.__setattr__(self, phase, usual if limit is NOT_SET else limit)


DEFAULT_TIMEOUT = Timeout()
HANDSHAKE_TIMEOUT = Timeout(10.0, connect=5.0)
"""For opening a WebSocket, where no model thinks before the answer; websockets' `open_timeout`."""


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
    upload_progress: Callable[[int, int | None], object]
    """Called with the bytes of a multipart body that were sent, and all of them where known."""


OPTION_NAMES = frozenset({*RequestOptions.__annotations__, "stream_to"})
"""What a call may hold beside its parameters; `stream_to` is for methods that can stream."""


class ClientOptions(TypedDict, total=False):
    """Options that `with_options` changes, as the constructor takes them."""

    api_key: str | Callable[[], str | Awaitable[str]] | None
    """The credential, or what gives it before each attempt."""
    admin_api_key: str | Callable[[], str | Awaitable[str]] | None
    """The credential of administration."""
    organization: str | None
    """Sent as `OpenAI-Organization`."""
    project: str | None
    """Sent as `OpenAI-Project`."""
    webhook_secret: str | None
    """Checks the signatures of webhooks."""
    base_url: str
    """The server."""
    websocket_base_url: str | None
    """The server for web sockets."""
    timeout: float | Timeout | None
    """Seconds for each phase, or a `Timeout`; `None` waits for ever."""
    max_retries: int
    """How often a failed attempt is repeated."""
    default_headers: Mapping[str, str | None]
    """Headers to add to those of every request; `None` removes one."""
    default_query: Mapping[str, Any]
    """Query parameters to add to those of every request."""
    set_default_headers: Mapping[str, str | None]
    """Headers in place of all that the client added."""
    set_default_query: Mapping[str, Any]
    """Query parameters in place of all that the client added."""
    http_client: Any
    """A client of httpx or httpx2 to send with; closing the copy closes it."""
