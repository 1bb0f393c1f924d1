"""The transport of async clients, under asyncio and trio alike."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import httpx
from starlette.types import ASGIApp

from .exchange import Exchange, head


class AsyncEmulatorTransport(httpx.AsyncBaseTransport):
    """Runs an ASGI application in the calling task, as far as the response is read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Run the application up to the head of its answer."""
        exchange = Exchange(self._app, request, await request.aread(), anyio.sleep)
        status, headers = head(await exchange.message())
        return httpx.Response(status, headers=headers, stream=_Body(exchange))


class _Body(httpx.AsyncByteStream):
    """An iterator of its own: a generator that is left half-read would wait for the collector."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        while (message := await self._exchange.message()) is not None:
            if message.get("body"):
                return bytes(message["body"])
        raise StopAsyncIteration

    async def aclose(self) -> None:
        self._exchange.close()
