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
MAX_MESSAGE = 32 * 1024 * 1024
"""The longest message that a client may send, in bytes: 15 MiB of sound, in base64, and more."""


class Served:
    """Stops the application when the client leaves, and cuts connections for it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application beside a watch over the connection."""
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
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

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the application; where it wants the connection cut, cut it in a frame."""
        try:
            await self._app(scope, receive, send)
        except ConnectionDropped as drop:
            connection = _transport(send)
            if drop.half:
                connection.write(_frame_head(2 * len(drop.half)) + drop.half.encode())
            connection.close()
            await _disconnection(receive)
        # uvicorn takes a handshake that was answered with a status for one without an answer.
        _protocol(send).handshake_complete = True


def _frame_head(length: int) -> bytes:
    """Begin a text frame of a server (RFC 6455, section 5.2): final, not masked."""
    return b"\x81" + (bytes([length]) if length < 126 else b"\x7e" + length.to_bytes(2, "big"))


async def _body(receive: Receive) -> list[Message]:
    messages = [await receive()]
    while messages[-1].get("more_body"):
        messages.append(await receive())
    return messages


async def _disconnection(receive: Receive) -> None:
    while (await receive())["type"] not in {"http.disconnect", "websocket.disconnect"}:
        pass


def _protocol(send: Any) -> Any:
    """Find the object whose method uvicorn's `send` is: the cycle of a request, or the socket."""
    return send.__self__


def _transport(send: Any) -> Any:
    return _protocol(send).transport


class Server(uvicorn.Server):
    """A server that tells its base URL once it accepts connections."""

    def __init__(self, app: ASGIApp, host: str, port: int, ready: Callable[[str], None]) -> None:
        config = uvicorn.Config(
            Served(app),
            host=host,
            port=port,
            log_level="warning",
            lifespan="off",
            http="h11",
            ws="websockets-sansio",
            ws_max_size=MAX_MESSAGE,
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
