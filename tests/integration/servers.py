"""Servers that answer with the bytes they are told to, on a real socket."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

Answer = bytes | Callable[[socket.socket], None]
"""What is sent for one request: bytes, or a function that has the connection to itself."""


class SocketServer:
    """Gives one answer to each request, in order; the last one again and again.

    With `close` a connection ends after an answer, although the answer did not say so.
    """

    def __init__(self, *answers: Answer, close: bool = False) -> None:
        self.requests: list[bytes] = []
        self.connections = 0
        self._answers = list(answers)
        self._close = close
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            _hang_up(connection)
        self._thread.join(2)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            while (request := read_request(connection)) is not None:
                self.requests.append(request)
                answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
                if callable(answer):
                    answer(connection)
                    break
                connection.sendall(answer)
                if self._close:
                    break
        except OSError:
            pass
        finally:
            _hang_up(connection)


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


def read_request(connection: socket.socket) -> bytes | None:
    """Read a whole request; `None` at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        received = connection.recv(65_536)
        if not received:
            return None
        data += received
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    chunked = b"\r\ntransfer-encoding: chunked" in head.lower()
    while len(body) < length or (chunked and not body.endswith(b"0\r\n\r\n")):
        received = connection.recv(65_536)
        if not received:
            return None
        body += received
    return head + b"\r\n\r\n" + body


def whole(
    body: bytes = b"",
    *,
    status: str = "200 OK",
    kind: str | None = "application/json",
    **headers: str,
) -> bytes:
    """A response whose length is announced."""
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}"]
    lines += [f"content-type: {kind}"] if kind else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def head(kind: str = "text/event-stream", **headers: str) -> bytes:
    """The head of a response whose body comes in chunks."""
    lines = ["HTTP/1.1 200 OK", f"content-type: {kind}", "transfer-encoding: chunked"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def streamed(*pieces: bytes, **headers: str) -> bytes:
    """A whole stream of events."""
    return head(**headers) + b"".join(map(chunk, pieces)) + b"0\r\n\r\n"


def cut_off(*sent: bytes) -> Callable[[socket.socket], None]:
    """Send something and end the connection."""

    def answer(connection: socket.socket) -> None:
        for data in sent:
            connection.sendall(data)

    return answer


def reset(*sent: bytes) -> Callable[[socket.socket], None]:
    """Send something and reset the connection, as a server that is killed does."""

    def answer(connection: socket.socket) -> None:
        for data in sent:
            connection.sendall(data)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return answer


def hold(released: threading.Event, *sent: bytes) -> Callable[[socket.socket], None]:
    """Send something, and keep the connection open until the test releases it."""

    def answer(connection: socket.socket) -> None:
        for data in sent:
            connection.sendall(data)
        released.wait(10)

    return answer


def sse(events: Iterable[Any], *, names: bool = True) -> bytes:
    """Events as a server writes them."""
    import json

    blocks: list[str] = []
    for event in events:
        name = f"event: {event['type']}\n" if names and "type" in event else ""
        blocks.append(f"{name}data: {json.dumps(event)}\n\n")
    return "".join(blocks).encode()
