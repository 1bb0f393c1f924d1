"""Sockets of core that are played inside the caller: no network, no thread, no task."""

from __future__ import annotations

import time
from threading import Condition

import anyio
import anyio.lowlevel

from oai_core.sockets.base import BROKEN, SocketClosed

from ..sockets.player import Closing, Player, Wait


class _Base:
    """What both share: the player, and how the socket ended."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._end: tuple[int, str] | None = None

    def _step(self) -> bytes | Wait:
        """Read one message, or learn how long there is none. Raises `SocketClosed`."""
        self._check_open()
        step = self._player.pull()
        if isinstance(step, str):
            return step.encode()
        if isinstance(step, Wait):
            return step
        code, reason = (step.code, step.reason) if isinstance(step, Closing) else (BROKEN, "")
        self._end = (code, reason)
        raise SocketClosed(code, reason)

    def _feed(self, message: str | bytes) -> None:
        """Let the session have a message. Raises `SocketClosed`, if it is or would be next."""
        self._check_open()
        if self._player.at_end:
            self._step()
        self._player.feed(message)

    def _check_open(self) -> None:
        if self._end is not None:
            raise SocketClosed(*self._end)

    def _finish(self, code: int, reason: str) -> None:
        if self._end is None:
            self._end = (code, reason)
            self._player.close()


class MemorySocket(_Base):
    """A blocking socket; any thread may use it. See `oai_core.sockets.base.Socket`."""

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._changed = Condition()

    def recv(self, timeout: float | None = None) -> bytes:
        """Return one message; waits in the time of the session, and for other threads to send."""
        until = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while True:
                try:
                    step = self._step()
                except BaseException:
                    self._changed.notify_all()
                    raise
                if not isinstance(step, Wait):
                    self._changed.notify_all()
                    return step
                left = None if until is None else until - time.monotonic()
                if left is not None and left <= 0:
                    raise TimeoutError(f"No event came within {timeout} s.")
                waits = [wait for wait in (step.seconds, left) if wait is not None]
                self._changed.wait(min(waits, default=None))

    def send(self, message: str | bytes, text: bool = True) -> None:
        """Let the session have a message; waits while another thread has too much to read."""
        with self._changed:
            self._changed.wait_for(lambda: self._end is not None or not self._player.full)
            self._feed(message)
            self._changed.notify_all()

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; whoever waits learns of it."""
        with self._changed:
            self._finish(code, reason)
            self._changed.notify_all()

    def abort(self) -> None:
        """Drop the connection at once."""
        self.close(BROKEN)


class AsyncMemorySocket(_Base):
    """An async socket under asyncio or trio. See `oai_core.sockets.base.AsyncSocket`."""

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._changed = anyio.Event()

    async def recv(self) -> bytes:
        """Return one message; waits in the time of the session, and for other tasks to send."""
        await anyio.lowlevel.checkpoint()
        while True:
            try:
                step = self._step()
            except BaseException:
                self._tell()
                raise
            if not isinstance(step, Wait):
                self._tell()
                return step
            with anyio.move_on_after(step.seconds):
                await self._changed.wait()

    async def send(self, message: str | bytes, text: bool = True) -> None:
        """Let the session have a message; waits while another task has too much to read."""
        await anyio.lowlevel.checkpoint()
        while self._end is None and self._player.full:
            await self._changed.wait()
        self._feed(message)
        self._tell()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; whoever waits learns of it."""
        self._finish(code, reason)
        self._tell()

    def abort(self) -> None:
        """Drop the connection at once."""
        self._finish(BROKEN, "")
        self._tell()

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()
