"""The emulator on a socket, with uvicorn."""

from __future__ import annotations

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import anyio
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .errors import ConnectionDropped

_START_SECONDS = 10.0


class Served:
    """Stops the application when the client leaves, and cuts connections for it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application beside a watch over the connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        incoming = await _body(receive)
        dropped = False

        async def replay() -> Message:
            return incoming.pop(0) if incoming else await receive()

        async with anyio.create_task_group() as tasks:

            async def watch() -> None:
                await _disconnection(receive)
                tasks.cancel_scope.cancel()

            tasks.start_soon(watch)
            try:
                await self._app(scope, replay, send)
            except ConnectionDropped:
                dropped = True
            tasks.cancel_scope.cancel()
        if dropped:
            _transport(send).close()
            await _disconnection(receive)


async def _body(receive: Receive) -> list[Message]:
    messages = [await receive()]
    while messages[-1].get("more_body"):
        messages.append(await receive())
    return messages


async def _disconnection(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _transport(send: Any) -> Any:
    """Find the connection behind uvicorn's `send`, which is a method of its request cycle."""
    return send.__self__.transport


class Server(uvicorn.Server):
    """A server that tells its base URL once it accepts connections."""

    def __init__(self, app: ASGIApp, host: str, port: int, ready: Callable[[str], None]) -> None:
        config = uvicorn.Config(
            Served(app), host=host, port=port, log_level="warning", lifespan="off", http="h11"
        )
        super().__init__(config)
        self._host = host
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell the URL."""
        await super().startup(sockets)
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            host = f"[{self._host}]" if ":" in self._host else self._host
            self._ready(f"http://{host}:{port}/v1")


@contextmanager
def serving(app: ASGIApp, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve from a thread; gives the base URL."""
    urls: list[str] = []
    ready = Event()

    def tell(url: str) -> None:
        urls.append(url)
        ready.set()

    server = Server(app, host, port, tell)
    thread = Thread(target=server.run, name="oai-emulator", daemon=True)
    thread.start()
    try:
        if not ready.wait(_START_SECONDS):
            raise RuntimeError(f"The emulator could not be started on {host}:{port}.")
        yield urls[0]
    finally:
        server.should_exit = True
        thread.join(_START_SECONDS)
