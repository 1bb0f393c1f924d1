"""The transport of blocking clients."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
from starlette.types import ASGIApp

from .exchange import Exchange, head


async def _sleep(seconds: float) -> None:
    time.sleep(seconds)  # noqa: ASYNC251 - there is no event loop to block


class EmulatorTransport(httpx.BaseTransport):
    """Runs an ASGI application in the calling thread, as far as the response is read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Run the application up to the head of its answer."""
        exchange = Exchange(self._app, request, request.read(), _sleep)
        status, headers = head(exchange.message_blocking())
        return httpx.Response(status, headers=headers, stream=_Body(exchange))


class _Body(httpx.SyncByteStream):
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        while (message := self._exchange.message_blocking()) is not None:
            if message.get("body"):
                yield message["body"]

    def close(self) -> None:
        self._exchange.close()
