"""A server with next to no cost of its own: one answer for every request, connections kept alive.

A WebSocket gets the events of one turn for each message.

Run as a module it prints its port, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import sys

from benchmarks.payloads import response
from benchmarks.sockets import Peer

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\n"


class Answer(asyncio.Protocol):
    """Reads a head and the body it announces, then writes the answer."""

    reply = b""

    def __init__(self) -> None:
        self._buffer = b""
        self._peer: Peer | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._peer is not None:
            self._transport.writelines(self._peer.answer(data))
            if self._peer.is_closed:
                self._transport.close()
            return
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            if b"sec-websocket-key:" in self._buffer[:end].lower():
                self._peer = Peer(self._buffer[:end])
                self._transport.write(self._peer.greeting)
                return
            head = self._buffer[:end].lower()
            start = head.find(b"content-length:")
            length = int(head[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0
            if len(self._buffer) < end + 4 + length:
                return
            self._buffer = self._buffer[end + 4 + length :]
            self._transport.write(self.reply)


async def main() -> None:
    """Serve until standard input ends."""
    body = response()
    Answer.reply = HEAD + b"content-length: %d\r\n\r\n" % len(body) + body
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answer, "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
