"""What `connect` takes beside its query: options of the call, of reconnecting, of the socket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from ..transport.sockets.settings import SocketOptions, check_number

if TYPE_CHECKING:
    from ..options import Timeout
    from .reconnecting import ReconnectingEvent, ReconnectingOverrides

OnReconnecting = Callable[
    ["ReconnectingEvent"],
    "ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None",
]


class ConnectOptions(TypedDict, total=False):
    """Options that every `connect` takes as keywords."""

    extra_headers: Mapping[str, str | None]
    """Headers to add to the handshake; `None` removes one that would be sent."""
    extra_query: Mapping[str, Any]
    """Query parameters to add."""
    timeout: float | Timeout | None
    """Seconds for each phase of the handshake: 10, unless told here or by the client."""
    api_key: str | Callable[[], str | Awaitable[str]]
    """Credential for this connection; a callable is asked for each one anew."""
    organization: str | None
    """Sent as `OpenAI-Organization`."""
    project: str | None
    """Sent as `OpenAI-Project`."""
    base_url: str
    """Another server for this connection: http, https, ws or wss."""
    reconnect: bool
    """Whether to connect again after a closing that may pass; implied by `on_reconnecting`."""
    on_reconnecting: OnReconnecting
    """Called before each attempt; may change the query and the headers, or stop."""
    max_retries: int
    """How often in a row connecting is tried again: 5 times for a connection that was lost, and as
    often as the client repeats a call for the first one."""
    initial_delay: float
    """Seconds before the first of them: 0.5; doubled for each one more."""
    max_delay: float
    """The longest of these delays: 8 seconds."""
    max_queue_size: int
    """Most bytes that wait to be sent while there is no connection: 1 MiB."""
    websocket_connection_options: SocketOptions
    """How the socket itself behaves."""


CONNECT_OPTIONS = frozenset(ConnectOptions.__annotations__)
CALL_OPTIONS = frozenset(
    {"extra_headers", "extra_query", "timeout", "api_key", "organization", "project", "base_url"}
)
"""Those that are options of every call, too."""

DEFAULT_MAX_QUEUE_SIZE = 1_048_576  # bytes; the official client's, as the numbers below
DEFAULT_RETRIES = 5
DEFAULT_INITIAL_DELAY = 0.5
DEFAULT_MAX_DELAY = 8.0


@attrs.frozen(kw_only=True)
class ReconnectSettings:
    """When and how often a connection is opened anew. Delays are in seconds."""

    reconnect: bool = False
    on_reconnecting: OnReconnecting | None = None
    max_retries: int = DEFAULT_RETRIES
    initial_delay: float = DEFAULT_INITIAL_DELAY
    max_delay: float = DEFAULT_MAX_DELAY
    max_queue_size: int = DEFAULT_MAX_QUEUE_SIZE


def reconnect_settings(options: Mapping[str, Any]) -> ReconnectSettings:
    """Check options; the error names the one that is wrong."""
    callback = options.get("on_reconnecting")
    if callback is not None and not callable(callback):
        kind = type(callback).__name__
        raise TypeError(f"on_reconnecting: a callable is needed, not {kind}")
    asked = options.get("reconnect", False)
    if not isinstance(asked, bool):
        raise TypeError(f"reconnect: True or False is needed, not {asked!r}")
    for name in ("max_retries", "max_queue_size"):
        if name in options:
            check_number(name, options[name], whole=True)
    for name in ("initial_delay", "max_delay"):
        if name in options:
            check_number(name, options[name])
    given: dict[str, Any] = {"reconnect": callback is not None, **options}
    return ReconnectSettings(**given)
