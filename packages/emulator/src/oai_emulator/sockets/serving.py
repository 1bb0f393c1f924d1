"""A socket over ASGI."""

from __future__ import annotations

import anyio
import anyio.lowlevel
from starlette.datastructures import Headers, QueryParams
from starlette.types import Message, Receive, Scope, Send

from ..bundle import JSON
from ..errors import ConnectionDropped
from ..replies import BytesReply, JsonReply
from .doorway import Doorway, Refused
from .player import Closing, Cut, Player, Wait

NO_CODE = 1005


async def serve(
    doorway: Doorway, path: str, headers: dict[str, str], scope: Scope, receive: Receive, send: Send
) -> None:
    """Answer a handshake, with `headers`, and carry messages until the socket is closed.

    Raises `ConnectionDropped` where a fault wants the connection cut.
    """
    await receive()
    query = QueryParams(scope["query_string"]).multi_items()
    try:
        player = await doorway.open(path, query, dict(Headers(scope=scope)))
    except Refused as refusal:
        if "websocket.http.response" in scope.get("extensions", ()):
            await _refuse(refusal.reply, headers, send)
        else:
            await send({"type": "websocket.close"})
        return
    carrier = _Carrier(player, receive, send)
    try:
        async with anyio.create_task_group() as tasks:
            if await carrier.put({"type": "websocket.accept", "headers": _pairs(headers)}):
                tasks.start_soon(carrier.read, tasks.cancel_scope)
                await carrier.write()
            tasks.cancel_scope.cancel()
    finally:
        player.close()
    if carrier.cut is not None:
        raise ConnectionDropped(carrier.cut.half)


class _Carrier:
    def __init__(self, player: Player, receive: Receive, send: Send) -> None:
        self._player = player
        self._receive = receive
        self._send = send
        self._changed = anyio.Event()
        self.cut: Cut | None = None

    async def read(self, scope: anyio.CancelScope) -> None:
        """Hand what the client sends to the player; not before the client has read enough."""
        while (message := await self._receive())["type"] != "websocket.disconnect":
            while self._player.full:
                await self._change(None)
            self._player.feed(_data(message))
            self._tell()
        scope.cancel()

    async def put(self, message: Message) -> bool:
        """Send a message; tells whether the client is still there."""
        try:
            await self._send(message)
        except OSError:
            return False
        return True

    async def write(self) -> None:
        """Send what the player has; the server's `send` waits while the client does not read."""
        there = True
        while there:
            match self._player.pull():
                case str(text):
                    there = await self.put({"type": "websocket.send", "text": text})
                    self._tell()
                    # `put` alone lets nobody else run while the network takes everything.
                    await anyio.lowlevel.checkpoint()
                case Wait(seconds):
                    await self._change(seconds)
                case Closing(code, reason):
                    given = None if code == NO_CODE else code
                    await self.put({"type": "websocket.close", "code": given, "reason": reason})
                    return
                case Cut() as cut:
                    self.cut = cut
                    return

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()

    async def _change(self, seconds: float | None) -> None:
        """Wait for the other task to do something, or for so many seconds."""
        changed = self._changed
        with anyio.move_on_after(seconds):
            await changed.wait()


def _data(message: Message) -> str | bytes:
    text: str | None = message.get("text")
    return message["bytes"] if text is None else text


async def _refuse(reply: JsonReply | BytesReply, headers: dict[str, str], send: Send) -> None:
    """Answer a handshake with a status and a body."""
    media = reply.media if isinstance(reply, BytesReply) else JSON
    # The server gives the length of the body; older versions of uvicorn give it twice otherwise.
    pairs = _pairs({**headers, **reply.headers, "content-type": media})
    await send({"type": "websocket.http.response.start", "status": reply.status, "headers": pairs})
    await send({"type": "websocket.http.response.body", "body": reply.encode()})


def _pairs(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
