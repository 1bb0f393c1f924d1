"""What a transport must do. Anything with these methods can carry calls."""

from __future__ import annotations

from typing import Protocol

from ..wire import WireRequest, WireResponse


class Transport(Protocol):
    """Sends a request and returns the response's head, blocking.

    Raises `APITimeoutError` and `APIConnectionError`. With `request.stream` false the body has
    been read and the connection given back. One that can carry WebSockets has a method
    `open_socket(request)` besides, whose response has the open `socket`, unless it was refused.
    """

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        ...

    def send(self, request: WireRequest) -> WireResponse:
        """Send one request."""
        ...

    def close(self) -> None:
        """Release all connections."""
        ...


class AsyncTransport(Protocol):
    """The same for asyncio and trio."""

    @property
    def is_closed(self) -> bool:
        """Whether `aclose` was called."""
        ...

    async def send(self, request: WireRequest) -> WireResponse:
        """Send one request."""
        ...

    async def aclose(self) -> None:
        """Release all connections."""
        ...
