"""A WebSocket server in threads that does to each connection exactly what a test tells it."""

from __future__ import annotations

import base64
import hashlib
import json
import queue
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import attrs

from .frames import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT, closing, frame, read_frame

PATIENCE = 15.0  # seconds that anything here is waited for
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
Script = Callable[["Peer"], None]


@attrs.define(eq=False)
class Handshake:
    """What a client asked for; names of headers in lower case."""

    method: str
    target: str
    headers: dict[str, str]

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)


class Peer:
    """The server's end of one connection."""

    def __init__(self, connection: socket.socket, handshake: Handshake) -> None:
        self.socket = connection
        self.handshake = handshake
        self.file: Any = connection.makefile("rb")
        self.frames: list[tuple[int, bytes]] = []
        self.close_frame: tuple[int | None, str] | None = None
        self.ended = threading.Event()
        self.release = threading.Event()
        self.accepted = 0
        self.answers_closing = True
        self._heard: queue.Queue[str | bytes | None] = queue.Queue()
        self._is_text = True

    def accept(self, **headers: str) -> None:
        """Answer the handshake with 101."""
        key = self.handshake.headers.get("sec-websocket-key", "").encode()
        accept = base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode()
        answer = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Accept": accept}
        self.respond("101 Switching Protocols", None, {**answer, **headers})

    def respond(self, status: str, content: bytes | None, headers: dict[str, str]) -> None:
        """Answer the handshake with any head, and with a body if there is one."""
        lines = [f"HTTP/1.1 {status}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines += [] if content is None else [f"Content-Length: {len(content)}"]
        self.raw("\r\n".join([*lines, "", ""]).encode() + (content or b""))

    def raw(self, data: bytes) -> None:
        self.socket.sendall(data)

    def text(self, message: Any) -> None:
        """Send a text message: bytes and text as they are, all else as JSON."""
        if not isinstance(message, str | bytes):
            message = json.dumps(message)
        self.raw(frame(TEXT, message.encode() if isinstance(message, str) else message))

    def binary(self, message: bytes) -> None:
        self.raw(frame(BINARY, message))

    def ping(self, payload: bytes = b"") -> None:
        self.raw(frame(PING, payload))

    def close(self, code: int | None = None, reason: str = "") -> None:
        """Begin the closing; the answer is read by `linger`."""
        self.raw(closing(code, reason))

    def reset(self) -> None:
        """End the connection as a server that is killed does."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.hang_up()

    def hang_up(self) -> None:
        """End the connection without a word."""
        # A file of the socket, or a thread that reads it, would keep it open.
        with suppress(OSError):
            if self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)[0] == 0:
                self.socket.shutdown(socket.SHUT_RDWR)
        with suppress(OSError, ValueError):
            self.file.close()
        self.socket.close()

    def linger(self) -> None:
        """Keep what the client sends, until it closes or goes away."""
        while (one := read_frame(self.file)) is not None:
            self.frames.append((one.opcode, one.payload))
            if one.opcode == CLOSE:
                code = struct.unpack("!H", one.payload[:2])[0] if one.payload else None
                self.close_frame = (code, one.payload[2:].decode())
                if not self.answers_closing:
                    continue
                with suppress(OSError):
                    self.raw(frame(CLOSE, one.payload))
                return
            if one.opcode == PING:
                self.raw(frame(PONG, one.payload))
            elif one.opcode in (TEXT, BINARY, CONTINUATION):
                assert one.is_last, "messages of this client come in one frame"
                is_text = one.opcode == TEXT
                self._heard.put(one.payload.decode() if is_text else one.payload)

    def flood(self, message: bytes, *, limit: int, quiet: float = 0.15) -> None:
        """Send frames until the client takes no more for `quiet` seconds, or `limit` bytes."""
        one = frame(TEXT, message)
        data = memoryview(one * max(1, 65_536 // len(one)))
        offset, since = 0, time.monotonic()
        self.socket.setblocking(False)
        while self.accepted < limit and time.monotonic() - since < quiet:
            if not select.select([], [self.socket], [], 0.02)[1]:
                continue
            with suppress(BlockingIOError):
                sent = self.socket.send(data[offset:])
                self.accepted += sent
                offset = (offset + sent) % len(data)
                since = time.monotonic()
        self.socket.setblocking(True)
        self.release.set()
        if offset:
            self.raw(bytes(data[offset:]))

    def sent(self) -> list[bytes]:
        """All messages that came until now, as they came."""
        return [payload for opcode, payload in self.frames if opcode in (TEXT, BINARY)]

    def heard(self, timeout: float = PATIENCE) -> Any:
        """The next message, decoded where it is JSON; `EOFError` when there will be none."""
        try:
            message = self._heard.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError("the client sent nothing") from None
        if message is None:
            self._heard.put(None)
            raise EOFError("the client has gone")
        if isinstance(message, str) and message.startswith("{"):
            return json.loads(message)
        return message

    def all_heard(self) -> list[Any]:
        """All messages to the end of the connection."""
        found: list[Any] = []
        with suppress(EOFError):
            while True:
                found.append(self.heard())
        return found

    def end(self) -> None:
        self.hang_up()
        self._heard.put(None)
        self.ended.set()


def stay(peer: Peer) -> None:
    """Accept, and stay until the client leaves."""
    peer.accept()
    peer.linger()


class Server:
    """Runs one script for each connection, in order; the last one again and again."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None) -> None:
        self.scripts = list(scripts) or [stay]
        self.peers: list[Peer] = []
        self.connections = 0
        self.errors: list[BaseException] = []
        self._arrived = threading.Condition()
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        # Small buffers: what a client lets pass is seen sooner.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65_536)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/v1"

    @property
    def handshakes(self) -> list[Handshake]:
        return [peer.handshake for peer in self.peers]

    def peer(self, number: int = 0, timeout: float = PATIENCE) -> Peer:
        """Connection `number`, as soon as it has asked."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.peers) > number, timeout):
                raise TimeoutError(f"connection {number} never came")
        return self.peers[number]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for peer in self.peers:
            peer.release.set()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        if error is None:
            assert not self.errors, self.errors

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._tls is not None:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                    self._open.append(connection)
                handshake = read_handshake(connection)
            except (OSError, ValueError):  # a client that does not trust the certificate
                connection.close()
                return
            peer = Peer(connection, handshake)
            with self._arrived:
                self.peers.append(peer)
                script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
                self._arrived.notify_all()
            try:
                script(peer)
            except (OSError, ValueError):  # the client went away
                pass
            except BaseException as error:  # noqa: BLE001 - told when the server stops
                self.errors.append(error)
            finally:
                peer.end()


def read_handshake(connection: socket.socket) -> Handshake:
    """Read the head of a request, byte by byte: what follows belongs to others."""
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        received = connection.recv(1)
        if not received:
            raise ConnectionError("the client went away")
        data += received
    first, *lines = data.decode("latin-1").split("\r\n")[:-2]
    method, target, _ = first.split(" ")
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        assert name.lower() not in headers, f"{name} was sent twice"
        headers[name.lower()] = value.strip()
    return Handshake(method, target, headers)
