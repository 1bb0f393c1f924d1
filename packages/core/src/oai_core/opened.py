"""What a call returns whose operation opens a WebSocket."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from .errors import APIResponseValidationError
from .wire import WireResponse

if TYPE_CHECKING:
    from .call import Call
    from .decoding import EventTable
    from .hooks.plan import Plan
    from .operations import Operation
    from .runtime import Runtime


@attrs.frozen(eq=False)
class Opened:
    """An open socket, and what its connection needs of the client.

    `decode` makes an event of any JSON value, `table` is the short way for a tagged union. `info`
    is set where plugins listen.
    """

    response: WireResponse
    socket: Any
    decode: Callable[[Any], Any]
    table: EventTable | None
    dumps: Callable[[Any], bytes]
    info: Call | None
    plan: Plan


def opened(
    operation: Operation, runtime: Runtime, info: Call | None, response: WireResponse
) -> Opened:
    """Take the socket from the answer to its handshake."""
    if response.socket is None:
        raise APIResponseValidationError(
            f"{operation.id}: the server answered {response.status}, but opened no WebSocket.",
            response=response,
            body=None,
        )
    assert operation.event is not None
    codec = runtime.codec
    decode, table = codec.decoders.for_events(operation.event, operation.scope)
    return Opened(
        response, response.socket, decode, table, codec.encoders.dumps, info, runtime.plan
    )
