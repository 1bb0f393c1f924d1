"""A blocking socket: a thread reads ahead, within limits, and answers pings."""

from __future__ import annotations

import select
import socket as sockets
import ssl
from collections.abc import Callable
from contextlib import suppress
from threading import TIMEOUT_MAX, Condition, Thread, current_thread
from typing import Any

from .base import SocketClosed
from .codes import check_code
from .framing import Framing
from .keepalive import PARTING, Keepalive
from .settings import SocketSettings

CHUNK = 65_536  # bytes that are read at once
_LONGEST = 3600.0  # seconds to wait at once; `poll` counts milliseconds in 31 bits
_AGAIN = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class BlockingSocket:
    """Messages over a connection whose handshake is done; see `Socket`.

    All use of the operating system's socket is without blocking and under one lock, since TLS
    allows no other; waiting is done outside of it.
    """

    def __init__(
        self, framing: Framing, stream: Any, settings: SocketSettings, drop: Callable[[], None]
    ) -> None:
        """`stream` is httpcore's network stream; `drop` gives it up."""
        self._framing = framing
        self._messages = framing.messages
        self._settings = settings
        self._drop = drop
        self._changed = Condition()
        self._out = bytearray()
        self._mute: str | None = None  # why nothing can be sent any more
        self._paused = False
        self._high = settings.max_queue
        self._low = settings.max_queue // 4
        self._socket: Any = stream.get_extra_info("socket")
        early = _leading(stream)
        if early:
            framing.feed(early)
        self._socket.setblocking(False)
        self._reader = Thread(target=self._read, name="oai-socket", daemon=True)
        self._reader.start()

    def recv(self, timeout: float | None = None) -> bytes:
        """Return one whole message; see `Socket.recv`."""
        try:
            message: bytes | None = self._messages.popleft()
        except IndexError:
            message = None
        if message is None:  # outside, since errors of waiting would be shown with that one
            message = self._wait(timeout)
        if self._paused and len(self._messages) <= self._low:
            with self._changed:
                self._paused = False
                self._changed.notify_all()
        return message

    def _wait(self, timeout: float | None) -> bytes:
        framing, messages = self._framing, self._messages
        with self._changed:
            if self._paused and not messages:  # set while the last of them were taken
                self._paused = False
                self._changed.notify_all()
            arrived = self._changed.wait_for(lambda: messages or framing.closed, timeout)
            if messages:
                return messages.popleft()
            if not arrived:
                raise TimeoutError(f"No event came within {timeout} s.")
            raise framing.ended()

    def send(self, message: str | bytes, text: bool = True) -> None:
        """Send one message; waits while the server does not read."""
        with self._changed:
            if self._framing.closed is not None or not self._framing.is_open:
                raise self._framing.ended()
            self._out += self._framing.message(message, text)
        self._flush()

    def _flush(self) -> None:
        """Send what waits to be sent; whoever comes first sends for all."""
        while True:
            with self._changed:
                if not self._push():
                    return
                if self._framing.closed is not None:  # a peer that closed reads no more
                    raise self._framing.ended()
            _ready(self._socket, False, True, 1.0)

    def _push(self) -> bool:
        """Hand bytes to the system without waiting, under the lock; whether some are left.

        Where that fails the reader goes on: it finds what had arrived, and how the peer closed.
        """
        out = self._out
        if self._mute is not None:
            out.clear()
            self._framing.output()
            raise self._framing.unsent(self._mute)
        try:
            # Answers are taken last: of those that have to wait, some are left out.
            while out or self._framing.answers:
                out += b"" if out else self._framing.output()
                # The piece is released, too: a traceback would keep it, and `out` its size.
                with memoryview(out) as view, view[:CHUNK] as piece:
                    sent = self._socket.send(piece)
                del out[:sent]
        except _AGAIN:
            return True
        except (OSError, ValueError) as error:  # a ValueError: the socket was closed elsewhere
            self._mute = str(error)
            out.clear()
            raise self._framing.unsent(self._mute) from error
        return False

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; waits for the server for `close_timeout` seconds."""
        check_code(code, reason)
        with self._changed:
            self._framing.close(code, reason)
            self._paused = False
            self._changed.notify_all()
            with suppress(SocketClosed):
                self._push()
        if current_thread() is not self._reader:
            with self._changed:
                limit = self._settings.close_timeout
                limit = None if limit is None else min(limit, TIMEOUT_MAX)
                self._changed.wait_for(lambda: self._framing.closed, limit)
            if self._framing.closed is not None and not self._framing.is_broken:
                self._reader.join(PARTING)
        self.abort()

    def abort(self) -> None:
        """Drop the connection at once."""
        with self._changed:
            self._framing.lost("It was dropped here.")
            self._mute = "It was dropped here."
            self._paused = False
            self._changed.notify_all()
        with suppress(OSError, ValueError):
            # Wakes whoever waits. Not the method of TLS, after which `send` would send plain text.
            sockets.socket.shutdown(self._socket, sockets.SHUT_RDWR)

    def after_fork(self) -> None:
        """In a forked child: leave the parent's connection alone; here it is broken."""
        self._changed = Condition()  # whoever held the other does not exist here
        self._framing.lost("It belongs to the process that opened it.")
        with suppress(OSError, ValueError):
            self._socket.close()  # the child's handle alone: nothing is sent

    def _read(self) -> None:
        """Read until the end; runs in a thread of its own."""
        framing, changed = self._framing, self._changed
        alive = Keepalive(self._settings)
        alive.heard(framing)  # what came with the handshake may have closed it
        more = _pending(self._socket)
        try:
            while not framing.is_over:
                readable = more or _ready(
                    self._socket, True, bool(self._out or framing.answers), alive.left()
                )
                with changed:
                    if framing.is_broken:
                        return
                    data = self._take() if readable else None
                    more = _pending(self._socket)
                    if data is not None:
                        framing.feed(data)
                        alive.heard(framing)
                    is_silent = data is None and alive.is_silent(framing)
                    with suppress(SocketClosed):
                        self._push()
                    if is_silent:
                        return
                    changed.notify_all()
                    if len(self._messages) > self._high and framing.is_open:
                        self._paused = True
                        changed.wait_for(lambda: not self._paused)
                        alive.heard(framing)
        finally:
            with changed:
                framing.lost()
                framing.dispose()
                self._mute = "It has ended."  # `send` of TLS would send plain text after closing
                changed.notify_all()
            self._drop()

    def _take(self) -> bytes | None:
        """Bytes that are there; `None` if there are none yet; empty at the end."""
        try:
            data: bytes = self._socket.recv(CHUNK)
        except _AGAIN:
            return None
        except (OSError, ValueError):
            return b""
        return data


def _pending(socket: Any) -> bool:
    """Whether TLS holds bytes that the system does not know of."""
    pending = getattr(socket, "pending", None)
    try:
        return pending is not None and pending() > 0
    except (OSError, ValueError):
        return True


def _ready(socket: Any, read: bool, write: bool, timeout: float | None) -> bool:
    """Wait for a socket; whether something can be done, be it to find it closed."""
    try:
        number = socket.fileno()
        if number < 0:
            return True
        if hasattr(select, "poll"):  # `select` knows only the first 1,024 files
            poll = select.poll()
            poll.register(number, (select.POLLIN if read else 0) | (select.POLLOUT if write else 0))
            return bool(poll.poll(None if timeout is None else min(timeout, _LONGEST) * 1000))
        limit = None if timeout is None else min(timeout, _LONGEST)
        found = select.select([number] * read, [number] * write, [], limit)
        return any(found)
    except (OSError, ValueError):
        return True


def _leading(stream: Any) -> bytes:
    """Bytes that came together with the answer to the handshake."""
    try:
        data: bytes = stream.read(CHUNK, timeout=0)
    except Exception:  # noqa: BLE001 - of httpcore or httpcore2: there is nothing to read yet
        return b""
    return data
