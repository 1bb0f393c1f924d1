"""How a socket behaves: options as given, and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import Any, Literal, TypedDict

import attrs

from ...nearest import did_you_mean

DEFAULT_MAX_SIZE = 64 * 1024 * 1024  # far above any event, and a bound for memory all the same


class SocketOptions(TypedDict, total=False):
    """How the socket itself behaves; the numbers are those of the `websockets` library."""

    max_size: int | None
    """Most bytes of one message that arrives, 64 MiB unless told; `None` lifts the limit."""
    max_queue: int
    """How many messages may wait to be received before the server is made to wait: 16."""
    compression: Literal["deflate"] | None
    """Whether to offer compression: `None`, since what costs bytes here is audio in base64."""
    subprotocols: Sequence[str] | None
    """Sent as `Sec-WebSocket-Protocol`."""
    extensions: Sequence[Any] | None
    """Factories of extensions, as the `websockets` library has them."""
    ping_interval: float | None
    """Seconds between pings that keep the connection alive: 20; `None` sends none."""
    ping_timeout: float | None
    """Seconds of silence after a ping that end the connection: 20; `None` waits for ever."""
    close_timeout: float | None
    """Seconds that closing waits for the server: 10; `None` waits for ever."""


@attrs.frozen(kw_only=True)
class SocketSettings:
    """Checked `SocketOptions`, with what was not given."""

    max_size: int | None = DEFAULT_MAX_SIZE
    max_queue: int = 16
    compression: Literal["deflate"] | None = None
    subprotocols: Sequence[str] = ()
    extensions: Sequence[Any] = ()
    ping_interval: float | None = 20.0
    ping_timeout: float | None = 20.0
    close_timeout: float | None = 10.0


def socket_settings(options: Mapping[str, Any]) -> SocketSettings:
    """Check options; the error names the one that is wrong."""
    where = "websocket_connection_options"
    known = {field.name for field in attrs.fields(SocketSettings)}
    given = dict(options)
    for name, value in options.items():
        if name not in known:
            hint = did_you_mean(name, known)
            if name.startswith(("proxy", "ssl")):
                hint = ": give it to the client, as http_client=httpx.Client(proxy=..., verify=...)"
            elif name == "open_timeout":
                hint = ": it is timeout=... of connect"
            raise TypeError(f"{where}: there is no option {name!r}{hint}")
        if name == "compression":
            if value not in (None, "deflate"):
                raise ValueError(f"{where}: compression is 'deflate' or None, not {value!r}")
        elif name == "max_queue":
            check_number(f"{where}: max_queue", value, whole=True, least=1)
        elif name == "max_size":
            check_number(f"{where}: max_size", value, whole=True, least=1, or_none=True)
        elif name.startswith("ping") or name == "close_timeout":
            check_number(f"{where}: {name}", value, or_none=True)
            if value == 0 and name != "close_timeout":
                raise ValueError(f"{where}: {name} is to be more than 0; None sends or awaits none")
            given[name] = None if value == inf else value
        elif value is None:  # as in the library: none of them
            del given[name]
        elif isinstance(value, str) or not isinstance(value, Sequence):
            raise TypeError(f"{where}: {name} is a list, not {type(value).__name__}")
    return SocketSettings(**given)


def check_number(
    name: str, value: Any, *, whole: bool = False, least: int = 0, or_none: bool = False
) -> None:
    """Refuse what is no number, or too small a one, naming it."""
    if value is None and or_none:
        return
    kinds = int if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds):
        kind = "a whole number" if whole else "a number"
        raise TypeError(f"{name}: {kind} is needed, not {value!r}")
    if not value >= least:
        raise ValueError(f"{name}: at least {least} is needed, not {value!r}")
