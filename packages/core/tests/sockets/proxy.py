"""An HTTP proxy: tunnels for CONNECT, and for whole addresses the request passed on."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from .server import PATIENCE, Handshake, read_handshake


class Proxy:
    """Tunnels to where it is asked to; with `authorization` only for who sends that header."""

    def __init__(self, authorization: str | None = None) -> None:
        self.requests: list[Handshake] = []
        self._authorization = authorization
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for connection in (self._listener, *self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            asked = read_handshake(connection)
            self.requests.append(asked)
            wanted = self._authorization
            if wanted is not None and asked.headers.get("proxy-authorization") != wanted:
                connection.sendall(
                    b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
                )
                connection.close()
                return
            place = urlsplit(asked.target if "//" in asked.target else f"//{asked.target}")
            onward = socket.create_connection((place.hostname, place.port), PATIENCE)
            onward.settimeout(None)
            self._open.append(onward)
            if asked.method == "CONNECT":
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                lines = [f"{asked.method} {place.path}?{place.query} HTTP/1.1"]
                lines += [f"{k}: {v}" for k, v in asked.headers.items() if k[:6] != "proxy-"]
                onward.sendall("\r\n".join([*lines, "", ""]).encode())
            self._start(_copy, onward, connection)
            _copy(connection, onward)


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
