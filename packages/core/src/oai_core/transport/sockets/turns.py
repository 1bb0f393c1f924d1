"""Sending one after another."""

from __future__ import annotations

from types import TracebackType

import anyio


class Turns:
    """A lock of tasks that is taken at once while it is free.

    anyio's own gives other tasks a turn then; here what is sent under the lock does. A turn of the
    event loop costs about as much as a short message.
    """

    def __init__(self) -> None:
        """Made in a running loop, or before."""
        self._lock = anyio.Lock()

    async def __aenter__(self) -> None:
        """Wait until it is free."""
        try:
            self._lock.acquire_nowait()
        except anyio.WouldBlock:
            await self._lock.acquire()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the next one in."""
        self._lock.release()
