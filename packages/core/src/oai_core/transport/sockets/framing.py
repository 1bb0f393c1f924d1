"""Frames of one connection, by the `websockets` library's protocol without I/O."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIConnectionError, ConfigurationError
from .base import BROKEN, NO_CODE, SocketClosed
from .cutting import Cutter

if TYPE_CHECKING:
    from websockets.client import ClientProtocol
    from websockets.exceptions import InvalidHandshake
    from websockets.extensions.permessage_deflate import enable_client_permessage_deflate
    from websockets.frames import Opcode
    from websockets.protocol import State
    from websockets.uri import parse_uri

    from ...wire import WireRequest
    from .settings import SocketSettings

    IS_INSTALLED: bool
    _SERVER = parse_uri("")
    _DATA: frozenset[Opcode]
else:
    try:
        from websockets.client import ClientProtocol
        from websockets.extensions.permessage_deflate import enable_client_permessage_deflate
        from websockets.frames import Opcode
        from websockets.protocol import State
        from websockets.uri import parse_uri
    except ImportError:  # told where a socket is to be opened: to be imported, this needs no extra
        IS_INSTALLED = False
    else:
        IS_INSTALLED = True
        _SERVER = parse_uri("ws://server/")  # for headers of the library that are not ours
        _DATA = frozenset({Opcode.TEXT, Opcode.BINARY, Opcode.CONT})

# The library would log headers and messages at debug; keys and private words are among them.
_SILENT = logging.Logger("oai.sockets", logging.CRITICAL)  # noqa: LOG001 - of no handler
_HANDSHAKE = ("connection", "upgrade")


class Framing:
    """Bytes from the network to whole messages, and messages to bytes for the network.

    `messages` are those that wait to be received; `closed` is set once no more will come. `output`
    gives what is to be sent beside messages: pings, answers to pings and to a closing.
    """

    def __init__(self, request: WireRequest, settings: SocketSettings) -> None:
        """Prepare the handshake; `request` is for errors."""
        if not IS_INSTALLED:
            raise ConfigurationError(
                "connect: it needs the websockets library: `pip install 'oai-core[websockets]'`"
            )
        extensions: Any = settings.extensions or None
        if settings.compression == "deflate":
            extensions = enable_client_permessage_deflate(extensions)
        self._protocol: Any = ClientProtocol(
            _SERVER,
            extensions=extensions,
            subprotocols=list(settings.subprotocols) or None,  # type: ignore[arg-type]
            max_size=settings.max_size,
            logger=_SILENT,
        )
        self._request = request
        self._cutter = Cutter(settings.max_size)
        self._begun = bytearray()  # of a message in fragments; an empty one takes no memory
        self._answers: list[bytes] = []
        self.messages: deque[bytes] = deque()
        self.closed: SocketClosed | None = None

    def headers(self) -> dict[str, str]:
        """What makes a request the handshake; names in lower case."""
        asked = self._protocol.connect().headers.raw_items()
        return {name.lower(): value for name, value in asked if name.lower() not in _NOT_OURS}

    def open(self, headers: Iterable[tuple[str, str]]) -> None:
        """Take the headers of the answer 101, or raise `APIConnectionError`."""
        lines = [
            f"{name}: {value}\r\n"
            for name, value in headers
            if name.lower() in _HANDSHAKE or name.lower().startswith("sec-websocket-")
        ]
        head = f"HTTP/1.1 101 Switching Protocols\r\n{''.join(lines)}\r\n"
        protocol = self._protocol
        protocol.receive_data(head.encode("latin-1", "replace"))
        protocol.events_received()
        if protocol.handshake_exc is not None:
            failure: InvalidHandshake = protocol.handshake_exc
            raise APIConnectionError(
                f"The handshake of the socket failed: {failure}", self._request, retryable=False
            ) from failure
        if protocol.extensions:  # they may change every frame
            self._cutter.stop()

    def feed(self, data: bytes) -> None:
        """Take bytes; none at all are the end of the stream."""
        if data and self._cutter.is_on:
            self._cutter.cut(data, self.messages, self._receive)
            return
        rest = self._cutter.stop()
        if rest:
            self._protocol.receive_data(rest)
        self._receive(data)

    def _receive(self, data: bytes) -> None:
        """Let the library see to it: to control frames, fragments, faults and the end."""
        protocol = self._protocol
        if data:
            protocol.receive_data(data)
        else:
            protocol.receive_eof()
        self._collect()
        for frame in protocol.events_received():
            opcode = frame.opcode
            if opcode in _DATA:
                self._begun += frame.data
                if frame.fin:
                    self.messages.append(bytes(self._begun))
                    self._begun.clear()
        if self.closed is None and (
            protocol.close_rcvd is not None
            or protocol.parser_exc is not None
            or protocol.state is State.CLOSED
        ):
            self._cutter.stop()
            self.closed = self._closing()

    def _closing(self) -> SocketClosed:
        """How the connection ended: as the peer said, as we failed it, or broken."""
        close = self._protocol.close_rcvd or self._protocol.close_sent
        if close is None:
            return SocketClosed(BROKEN)
        return SocketClosed(int(close.code) if close.code else NO_CODE, close.reason)

    def ended(self) -> SocketClosed:
        """A new exception for the end of the connection, to be raised."""
        closed = self.closed
        if closed is None:
            return SocketClosed(1000, "It was closed here.")
        return SocketClosed(closed.code, closed.reason)

    def unsent(self, why: str) -> SocketClosed:
        """The same for what cannot be sent: the connection broke, if the peer did not close it."""
        return SocketClosed(BROKEN, why) if self.closed is None else self.ended()

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent."""
        return self._protocol.state is State.OPEN

    @property
    def is_broken(self) -> bool:
        """Whether the connection broke, or was dropped."""
        return self.closed is not None and self.closed.code == BROKEN

    @property
    def is_over(self) -> bool:
        """Whether the last byte was received."""
        return self._protocol.state is State.CLOSED

    def message(self, data: str | bytes, text: bool) -> bytes:
        """The bytes of a message, which are to be sent next."""
        if isinstance(data, str):
            self._protocol.send_text(data.encode())
        elif text:
            self._protocol.send_text(data)
        else:
            self._protocol.send_binary(data)
        return b"".join(self._protocol.data_to_send())

    def ping(self) -> None:
        """Send a ping without content."""
        self._protocol.send_ping(b"")
        self._collect()

    def close(self, code: int, reason: str) -> None:
        """Begin to close; no message can be sent any more."""
        if self.is_open:
            self._protocol.send_close(code, reason)
            self._collect()

    def fail(self, code: int, reason: str) -> None:
        """End because of a fault on this side, telling the peer."""
        if self.is_open:
            self._cutter.stop()  # the library discards what comes now
            self._protocol.fail(code, reason)
            self._collect()
        if self.closed is None:
            self.closed = self._closing()

    def lost(self, reason: str = "") -> None:
        """End because the connection broke."""
        if self.closed is None:
            self.closed = SocketClosed(BROKEN, reason)

    def _collect(self) -> None:
        """Keep what is to be sent; of pongs the latest, for a server that does not read them.

        RFC 6455, 5.5.3, allows to leave out answers to earlier pings.
        """
        for piece in self._protocol.data_to_send():
            if piece[:1] == _PONG and self._answers and self._answers[-1][:1] == _PONG:
                self._answers[-1] = piece
            elif piece:
                self._answers.append(piece)

    @property
    def answers(self) -> bool:
        """Whether there is something to be sent."""
        return bool(self._answers)

    def dispose(self) -> None:
        """Break the cycle of the library's protocol and its parser; nothing follows."""
        self._protocol.parser.close()

    def output(self) -> bytes:
        """Take what is to be sent."""
        answers, self._answers = self._answers, []
        return b"".join(answers)

    def __del__(self) -> None:
        """Break the cycles of the protocol: its parser, and the trace of what that raised."""
        protocol = getattr(self, "_protocol", None)
        if protocol is not None:
            protocol.parser.close()
            if protocol.parser_exc is not None:
                protocol.parser_exc.__traceback__ = None


_PONG = b"\x8a"  # how such a frame begins
_NOT_OURS = frozenset({"host", "authorization", "user-agent"})


def pairs(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """All headers, those that stand there several times too."""
    several = getattr(headers, "multi_items", None)
    return list(several() if several is not None else headers.items())
