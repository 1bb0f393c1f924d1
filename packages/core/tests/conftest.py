"""A server on the loopback interface that says exactly what a test wants it to say."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
import pytest


@attrs.define(eq=False)
class Received:
    """One request as the server read it; header names in lower case."""

    connection: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    socket: socket.socket


def answer(content: bytes = b"{}", status: str = "200 OK", **headers: str) -> bytes:
    """A whole HTTP/1.1 response."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(content)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


Answer = bytes | Iterable[bytes] | None


class Loopback:
    """`reply` maps a request to the bytes to send; `None` closes the connection."""

    def __init__(self) -> None:
        self.reply: Callable[[Received], Answer] = lambda _: answer()
        self.requests: list[Received] = []
        self.connections = 0
        self.closed = threading.Semaphore(0)
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        self._listener.close()
        for connection in self._open:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            args = (connection, self.connections)
            threading.Thread(target=self._serve, args=args, daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with connection, connection.makefile("rb") as file:
                while (request := _read(file, connection, number)) is not None:
                    self.requests.append(request)
                    chunks = self.reply(request)
                    if chunks is None:
                        return
                    for chunk in [chunks] if isinstance(chunks, bytes) else chunks:
                        connection.sendall(chunk)
        except (OSError, ValueError):  # the client went away
            pass
        finally:
            self.closed.release()


def _read(file: Any, connection: socket.socket, number: int) -> Received | None:
    first = file.readline()
    if not first:
        return None
    method, path, _ = first.decode().split()
    headers: dict[str, str] = {}
    while (line := file.readline().decode("latin-1").strip()) != "":
        name, _, value = line.partition(":")
        assert name.lower() not in headers, f"{name} was sent twice"
        headers[name.lower()] = value.strip()
    body = b""
    if headers.get("transfer-encoding") == "chunked":
        while size := int(file.readline(), 16):
            body += file.read(size)
            file.readline()
        file.readline()
    else:
        body = file.read(int(headers.get("content-length", "0")))
    return Received(number, method, path, headers, body, connection)


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    server = Loopback()
    yield server
    server.stop()


@pytest.fixture(name="answer")
def answer_fixture() -> Callable[..., bytes]:
    return answer
