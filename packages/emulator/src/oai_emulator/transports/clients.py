"""Clients of httpx that reach the emulator inside the process, and open sockets to it.

Clients of the API ask the HTTP client that they were given for `open_socket`.
"""

from __future__ import annotations

import contextvars
import time
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

import anyio
import httpx

from ..app import Api, below_base
from ..bundle import JSON
from ..clock import SLEEP
from ..errors import ConnectionDropped
from ..replies import BytesReply, JsonReply
from .asynchronous import AsyncEmulatorTransport
from .blocking import EmulatorTransport

if TYPE_CHECKING:
    from oai_core.wire import WireRequest, WireResponse

    from ..sockets.player import Player

T = TypeVar("T")


class EmulatorClient(httpx.Client):
    """A blocking client of an emulator."""

    def __init__(self, api: Api) -> None:
        super().__init__(transport=EmulatorTransport(api))
        self._api = api

    def open_socket(self, request: WireRequest) -> WireResponse:
        """Do the handshake of a WebSocket; the response has the socket, unless it was refused.

        Raises core's `APITimeoutError` and `APIConnectionError`.
        """
        from ..sockets.doorway import Refused
        from .memory import MemorySocket

        headers = self._api.common_headers()
        try:
            with _core_errors(request):
                player = _finish(_knock(self._api, request), _limit(request))
        except Refused as refusal:
            return _refused(request, headers, refusal.reply)
        return _opened(request, headers, MemorySocket(player))


class AsyncEmulatorClient(httpx.AsyncClient):
    """An async client of an emulator, under asyncio and trio."""

    def __init__(self, api: Api) -> None:
        super().__init__(transport=AsyncEmulatorTransport(api))
        self._api = api

    async def open_socket(self, request: WireRequest) -> WireResponse:
        """Do the handshake of a WebSocket; the response has the socket, unless it was refused.

        Raises core's `APITimeoutError` and `APIConnectionError`.
        """
        from ..sockets.doorway import Refused
        from .memory import AsyncMemorySocket

        headers = self._api.common_headers()
        try:
            with _core_errors(request), anyio.fail_after(_limit(request)):
                player = await _knock(self._api, request)
        except Refused as refusal:
            return _refused(request, headers, refusal.reply)
        return _opened(request, headers, AsyncMemorySocket(player))


def _knock(api: Api, request: WireRequest) -> Coroutine[Any, Any, Player]:
    url = httpx.URL(request.url)
    headers = {name.lower(): value for name, value in request.headers.items()}
    return api.doorway.open(below_base(url.path), url.params.multi_items(), headers)


def _limit(request: WireRequest) -> float | None:
    """How long the answer to the handshake may take, in seconds."""
    given = request.timeout
    return given if isinstance(given, int | float) or given is None else given.read


def _finish(running: Coroutine[Any, Any, T], limit: float | None) -> T:
    """Run a coroutine that waits in `pause` only, in this thread."""
    until = None if limit is None else time.monotonic() + limit

    async def sleep(seconds: float) -> None:
        left = seconds if until is None else min(seconds, max(0.0, until - time.monotonic()))
        time.sleep(left)  # noqa: ASYNC251 - there is no event loop to block
        if left < seconds:
            raise TimeoutError

    context = contextvars.copy_context()
    context.run(SLEEP.set, sleep)
    try:
        context.run(running.send, None)
    except StopIteration as end:
        return cast("T", end.value)
    raise RuntimeError("The application waited for an event loop that is not there.")


@contextmanager
def _core_errors(request: WireRequest) -> Generator[None]:
    """Raise what core's own transports would raise."""
    from oai_core import APIConnectionError, APITimeoutError

    try:
        yield
    except ConnectionDropped:
        message = "The emulator cut the connection before it answered."
        raise APIConnectionError(message, request) from None
    except TimeoutError:
        raise APITimeoutError("The emulator did not answer in time.", request) from None


def _opened(request: WireRequest, headers: dict[str, str], socket: Any) -> WireResponse:
    from oai_core.wire import WireResponse

    from ..sockets.doorway import SWITCHED

    return WireResponse(SWITCHED, httpx.Headers(headers), request, content=b"", socket=socket)


def _refused(
    request: WireRequest, headers: dict[str, str], reply: JsonReply | BytesReply
) -> WireResponse:
    from oai_core.wire import WireResponse

    media = reply.media if isinstance(reply, BytesReply) else JSON
    merged = httpx.Headers({**headers, **reply.headers, "content-type": media})
    return WireResponse(reply.status, merged, request, content=reply.encode())
