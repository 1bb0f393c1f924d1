"""What a flow asks its driver to do. Each effect knows a blocking way and an async one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from inspect import isawaitable
from typing import Any, TypeVar

from .errors import ConfigurationError
from .transport.base import AsyncTransport, Transport
from .wire import WireRequest, WireResponse

R = TypeVar("R")
Flow = Generator["Effect", Any, R]
"""A generator that yields effects and returns a value: the same code serves both drivers."""


def opener(transport: Any) -> Any:
    """The method of a transport that opens sockets; it need not have one."""
    found = getattr(transport, "open_socket", None)
    if found is None:
        raise ConfigurationError(f"{type(transport).__name__} cannot open WebSockets")
    return found


class Effect:
    """Base of all effects; a plugin may bring its own."""

    __slots__ = ()

    def run(self, transport: Transport) -> Any:
        """Do it, blocking."""
        raise NotImplementedError(f"{type(self).__name__} cannot run under a blocking client")

    async def arun(self, transport: AsyncTransport) -> Any:
        """Do it without blocking the event loop."""
        raise NotImplementedError(f"{type(self).__name__} cannot run under an async client")


class Send(Effect):
    """Send a request; the flow gets the `WireResponse`."""

    __slots__ = ("request",)

    def __init__(self, request: WireRequest) -> None:
        self.request = request

    def run(self, transport: Transport) -> WireResponse:
        """Send, blocking."""
        if self.request.socket is not None:
            opened: WireResponse = opener(transport)(self.request)
            return opened
        return transport.send(self.request)

    async def arun(self, transport: AsyncTransport) -> WireResponse:
        """Send, async."""
        if self.request.socket is not None:
            opened: WireResponse = await opener(transport)(self.request)
            return opened
        return await transport.send(self.request)


class Sleep(Effect):
    """Wait for a number of seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run(self, transport: Transport) -> None:
        """Wait, blocking the thread."""
        import time

        time.sleep(self.seconds)

    async def arun(self, transport: AsyncTransport) -> None:
        """Wait under asyncio or trio."""
        import anyio

        await anyio.sleep(self.seconds)


class ReadBody(Effect):
    """Read the whole body of a response that was left unread; the flow gets the bytes."""

    __slots__ = ("response",)

    def __init__(self, response: WireResponse) -> None:
        self.response = response

    def run(self, transport: Transport) -> bytes:
        """Read and close."""
        try:
            return self.response.read()
        finally:
            self.response.close()

    async def arun(self, transport: AsyncTransport) -> bytes:
        """Read and close."""
        try:
            return await self.response.aread()
        finally:
            await self.response.aclose()


class Invoke(Effect):
    """Call a function of the user's; under an async client it may return an awaitable."""

    __slots__ = ("function", "name")

    def __init__(
        self, function: Callable[[], Any | Awaitable[Any]], name: str = "The callable"
    ) -> None:
        """`name` is what errors call the function: the argument that it was given as."""
        self.function = function
        self.name = name

    def run(self, transport: Transport) -> Any:
        """Call; an awaitable cannot be waited for here and is an error."""
        value = self.function()
        if isawaitable(value):
            close = getattr(value, "close", None)
            if close is not None:
                close()
            raise TypeError(
                f"{self.name}: it returned an awaitable; a blocking client needs a plain function."
            )
        return value

    async def arun(self, transport: AsyncTransport) -> Any:
        """Call, and await what needs it."""
        value = self.function()
        return await value if isawaitable(value) else value
