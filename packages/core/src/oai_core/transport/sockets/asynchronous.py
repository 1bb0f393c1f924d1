"""An async socket: a task reads ahead, within limits, and answers pings; asyncio or trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio

from ..loops import call_in_loop, running_loop
from .base import SocketClosed
from .codes import check_code
from .framing import Framing
from .keepalive import PARTING, Keepalive
from .settings import SocketSettings

CHUNK = 65_536  # bytes that are read at once


class TaskSocket:
    """Messages over a connection whose handshake is done; see `AsyncSocket`."""

    def __init__(
        self,
        framing: Framing,
        stream: Any,
        settings: SocketSettings,
        drop: Callable[[], Awaitable[None]],
    ) -> None:
        """`stream` is httpcore's network stream; `drop` gives it up."""
        self._framing = framing
        self._messages = framing.messages
        self._stream = stream
        self._inner = _inner(stream)
        self._is_read = False
        self._settings = settings
        self._drop = drop
        self._writing = anyio.Lock(fast_acquire=True)  # what it guards gives others a turn
        self._arrived: Any = None  # events of the loop's own library: anyio's cost twice as much
        self._resumed: Any = None
        self._event = _event_class()
        self._ended = anyio.Event()
        self._loop = running_loop()
        self._mute: str | None = None  # why nothing can be sent any more
        self._answering: Any = None
        self._is_answering = False
        self._scope = anyio.CancelScope()
        self._high = settings.max_queue
        self._low = settings.max_queue // 4
        self._task = _in_background(self._read)

    async def recv(self) -> bytes:
        """Return one whole message; see `AsyncSocket.recv`."""
        messages = self._messages
        while not messages:
            if self._framing.closed is not None:
                raise self._framing.ended()
            if self._arrived is None:
                self._arrived = self._event()
            await self._arrived.wait()
        message = messages.popleft()
        if self._resumed is not None and len(messages) <= self._low:
            self._resume()
        return message

    def _wake(self) -> None:
        event, self._arrived = self._arrived, None
        if event is not None:
            event.set()

    def _resume(self) -> None:
        event, self._resumed = self._resumed, None
        if event is not None:
            event.set()

    async def send(self, message: str | bytes, text: bool = True) -> None:
        """Send one message; waits while the server does not read.

        Cancelled before its turn, nothing of it is sent; cancelled while the server does not read,
        a part may be on its way, so the connection is dropped.
        """
        async with self._writing:
            if self._framing.closed is not None or not self._framing.is_open:
                raise self._framing.ended()
            await self._write(self._framing.message(message, text))

    async def _flush(self) -> None:
        async with self._writing:
            with suppress(SocketClosed):
                await self._write(self._framing.output())

    async def _answer(self) -> None:
        try:
            await self._flush()
        finally:
            self._is_answering = False

    async def _write(self, data: bytes) -> None:
        """Send bytes, then what else waits to be sent; the lock is held.

        Where that fails the reader goes on: it finds what had arrived, and how the peer closed.
        """
        if self._mute is not None:
            raise self._framing.unsent(self._mute)
        try:
            while data:
                if self._inner is None:
                    await self._stream.write(data, timeout=None)
                else:
                    await self._inner.send(data)
                data = self._framing.output()  # more may have been added meanwhile
        except Exception as error:  # of anyio, httpcore or httpcore2
            self._mute = str(error) or type(error).__name__
            raise self._framing.unsent(self._mute) from error
        except BaseException:
            self.abort("A send was cancelled in the middle of a message.")
            raise

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; waits for the server for `close_timeout` seconds."""
        check_code(code, reason)
        if running_loop() is not self._loop:  # whose events cannot be waited for here
            self.abort()
            return
        self._framing.close(code, reason)
        self._resume()
        try:
            with anyio.move_on_after(self._settings.close_timeout):
                await self._flush()
                while self._framing.closed is None:
                    if self._arrived is None:
                        self._arrived = self._event()
                    await self._arrived.wait()
            if self._framing.closed is not None and not self._framing.is_broken:
                with anyio.move_on_after(PARTING):
                    await self._ended.wait()
        finally:
            self.abort()
            # Within a limit: a task that is cancelled before it began never ends.
            with anyio.move_on_after(PARTING, shield=True):
                await self._ended.wait()

    def abort(self, reason: str = "It was dropped here.") -> None:
        """Drop the connection at once; from another loop, as soon as its own sees to it."""
        self._framing.lost(reason)
        call_in_loop(self._loop, self._stop)

    def _stop(self) -> None:
        self._resume()
        self._wake()
        self._scope.cancel()

    async def _read(self) -> None:
        """Read until the end; runs in a task of its own."""
        framing = self._framing
        try:
            with self._scope:
                await self._read_on(Keepalive(self._settings))
        except Exception as error:  # noqa: BLE001 - of anyio, httpcore or httpcore2
            framing.lost(str(error) or type(error).__name__)
        finally:
            framing.lost()
            framing.dispose()
            self._resume()
            self._wake()
            try:
                with anyio.CancelScope(shield=True), suppress(Exception):
                    await self._drop()
            finally:
                self._ended.set()

    async def _read_on(self, alive: Keepalive) -> None:
        framing = self._framing
        while not framing.is_over:
            with anyio.move_on_after(alive.left()) as limit:
                await self._read_some(alive)
            if limit.cancelled_caught and alive.is_silent(framing):
                self._wake()
                return
            self._answer_soon()
            if len(self._messages) > self._high and framing.is_open:
                self._resumed = self._event()
                await self._resumed.wait()
                alive.heard(framing)

    async def _read_some(self, alive: Keepalive) -> None:
        """Read on until there is another limit of time, or too much to be received.

        One limit serves many reads: what it costs to set one up is felt when events come singly.
        """
        framing, is_asked = self._framing, alive.is_asked
        while True:
            framing.feed(await self._take())
            alive.heard(framing)
            self._wake()
            self._answer_soon()
            if is_asked or framing.closed is not None or len(self._messages) > self._high:
                return

    async def _take(self) -> bytes:
        """The next bytes; none at the end of the stream."""
        if self._inner is None or not self._is_read:  # some may have come with the handshake
            self._is_read = True
            data: bytes = await self._stream.read(CHUNK, timeout=None)
            return data
        try:
            data = await self._inner.receive(CHUNK)
        except anyio.EndOfStream:
            return b""
        return data

    def _answer_soon(self) -> None:
        """Not at once: while the server waits to be read, nothing may wait for it."""
        if self._framing.answers and not self._is_answering:
            self._is_answering = True
            self._answering = _in_background(self._answer)


def _inner(stream: Any) -> Any:
    """Find anyio's stream in httpcore's, which sets up a limit of time each time it is used."""
    found = getattr(getattr(stream, "_stream", None), "_stream", None)
    return found if hasattr(found, "receive") and hasattr(found, "send") else None


def _in_background(function: Callable[[], Awaitable[None]]) -> Any:
    """Start a task that outlives the caller; asyncio keeps only weak references to its tasks."""
    loop = running_loop()
    if hasattr(loop, "create_task"):
        return loop.create_task(function())
    from trio.lowlevel import spawn_system_task

    return spawn_system_task(function)


def _event_class() -> Any:
    """The class of events of asyncio or trio, whichever runs."""
    if hasattr(running_loop(), "create_task"):
        from asyncio import Event

        return Event
    from trio import Event as TrioEvent

    return TrioEvent
