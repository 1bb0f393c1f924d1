"""Closing blocking connections in spite of the garbage collector.

A collection can begin at any allocation, also inside a connection pool, whose lock is not
reentrant. What is finalized there, a generator of ours or of the user's that closes a response,
must not wait for that lock: it hands the connection to another thread. The generators of the HTTP
library would close in place, so they are held here until they are closed.
"""

from __future__ import annotations

import gc
from _thread import get_ident, start_new_thread
from contextlib import suppress
from typing import Any

__all__ = ["close_elsewhere", "collecting", "release", "watch"]

READING: dict[int, Any] = {}
"""The native iterators of bodies that are being read, by their `id`."""

_thread = 0  # that in which a collection runs


def _note(phase: str, _info: dict[str, int]) -> None:
    global _thread  # noqa: PLW0603 - one collector for a process
    _thread = get_ident() if phase == "start" else 0


def watch() -> None:
    """Begin to notice collections; more calls do nothing."""
    if _note not in gc.callbacks:
        gc.callbacks.append(_note)


def collecting() -> bool:
    """Whether the collector runs in this thread, which then must not wait for a lock."""
    return _thread == get_ident()


def release(native: Any, reading: int) -> None:
    """Close a native response, and the iterator of its body if there is one."""
    try:
        native.close()
    finally:
        close = getattr(READING.pop(reading, None), "close", None)
        if close is not None:
            with suppress(ValueError):  # another thread is inside; it fails by itself
                close()


def close_elsewhere(native: Any, reading: int) -> None:
    """Do the same in a thread of its own."""
    with suppress(RuntimeError):  # the interpreter is going down
        start_new_thread(_release_quietly, (native, reading))


def _release_quietly(native: Any, reading: int) -> None:
    with suppress(Exception):  # nobody waits for this connection
        release(native, reading)
