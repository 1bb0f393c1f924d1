"""What outlives a call under asyncio and trio: clients that end with their loop, late closing."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from importlib import import_module
from typing import Any
from weakref import ref

__all__ = ["call_in_loop", "close_in_loop", "close_with_loop", "is_over", "running_loop"]

_CLOSING: set[Any] = set()  # asyncio keeps only weak references to tasks


def running_loop() -> Any:
    """What stands for the event loop: asyncio's loop, or trio's token."""
    # The C function, straight from its module, spares a program under trio the import of asyncio.
    from _asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token()


def is_over(loop: Any) -> bool:
    """Whether a loop will never run again."""
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(int)  # of trio's token; any callable that does nothing
    except RuntimeError:
        return True
    return False


def close_with_loop(
    loop: Any, client: Any, forget: Callable[[Any], None]
) -> AsyncGenerator[None, None]:
    """Close a client when its loop ends; to be called in that loop.

    Both asyncio and trio finish the asynchronous generators that were begun in a loop, at its end.
    The one that is returned is closed to close the client earlier. It holds `forget`, a bound
    method, weakly.
    """
    keeper = _keep(loop, client, ref(forget.__self__), forget.__name__)  # type: ignore[attr-defined]
    with suppress(StopIteration):  # it stops at its `yield` without waiting for anything
        keeper.asend(None).send(None)
    return keeper


async def _keep(
    loop: Any, client: Any, owner: Callable[[], Any], forget: str
) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        alive = owner()
        if alive is not None:
            getattr(alive, forget)(loop)
        await client.aclose()


def call_in_loop(loop: Any, function: Callable[[], Any]) -> None:
    """Call a function in a loop, from wherever: at once in the running one; not if it is over."""
    is_trio = hasattr(loop, "run_sync_soon")
    here: Any = None
    with suppress(RuntimeError):  # no loop runs here
        if is_trio:
            here = import_module("trio.lowlevel").current_trio_token()
        else:
            here = import_module("_asyncio").get_running_loop()
    if here is loop:
        function()
        return
    with suppress(RuntimeError):  # it is over
        (loop.run_sync_soon if is_trio else loop.call_soon_threadsafe)(function)


def close_in_loop(loop: Any, close: Callable[[], Any]) -> None:
    """Run `close` in a loop, from whatever thread the collector chose; never raises."""
    if hasattr(loop, "run_sync_soon"):
        spawn = import_module("trio.lowlevel").spawn_system_task

        def begin() -> None:
            with suppress(RuntimeError):  # that run is ending: it takes no tasks any more
                spawn(_aclose_quietly, close)

        with suppress(RuntimeError):  # that run is over
            loop.run_sync_soon(begin)
        return

    def start() -> None:
        task = loop.create_task(_aclose_quietly(close))
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)

    if loop is not None and not loop.is_closed():
        with suppress(RuntimeError):  # it was closed just now
            loop.call_soon_threadsafe(start)


async def _aclose_quietly(close: Callable[[], Any]) -> None:
    with suppress(Exception):  # nobody waits for this connection
        await close()
