"""One test for three drivers: blocking, asyncio and trio.

A test is an async function. With a blocking client nothing in it ever suspends: `wait` hands a
plain value on, and awaits what an async client returns. Each test runs in a thread that is given
up after a while, so that a connection that hangs fails its test.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, nullcontext
from inspect import isawaitable
from typing import Any, Literal

import anyio
import attrs
import pytest

from oai_core import AsyncOpenAI, OpenAI

from .server import PATIENCE

DriverName = Literal["blocking", "asyncio", "trio"]
DRIVERS: tuple[DriverName, ...] = ("blocking", "asyncio", "trio")
KEY = "sk-secret-of-the-tests"
LIMIT = 2 * PATIENCE


async def wait(value: Any) -> Any:
    """The value, awaited where it has to be."""
    return await value if isawaitable(value) else value


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """Enter either kind of context manager."""
    if hasattr(manager, "__aenter__"):
        async with manager as connection:
            yield connection
    else:
        with manager as connection:
            yield connection


async def each(connection: Any) -> AsyncIterator[Any]:
    """Iterate over either kind of connection."""
    if hasattr(connection, "__aiter__"):
        async for event in connection:
            yield event
    else:
        for event in connection:
            yield event


async def sent_for_ever(connection: Any, message: str) -> None:
    """Send a message again and again, until that fails."""
    while True:
        await wait(connection.send_raw(message))


async def collected(connection: Any) -> list[Any]:
    """All events of a connection."""
    return [event async for event in each(connection)]


@attrs.define(eq=False)
class Beside:
    """What ran beside a test."""

    result: Any = None
    error: BaseException | None = None
    done: bool = False
    cancel: Callable[[], None] = lambda: None


class Rig:
    """A client of one kind, and how to run code with it."""

    def __init__(self, driver: DriverName) -> None:
        self.driver = driver
        self.blocking = driver == "blocking"
        self._clients: list[Any] = []

    def client(self, base_url: str, **options: Any) -> Any:
        """A client without retries."""
        options = {"api_key": KEY, "base_url": base_url, "max_retries": 0, **options}
        made: Any = OpenAI(**options) if self.blocking else AsyncOpenAI(**options)
        self._clients.append(made)
        return made

    def run(self, main: Callable[[], Coroutine[Any, Any, Any]], limit: float = LIMIT) -> Any:
        """Run a test to its end, in a thread of its own."""
        end = Beside()

        def body() -> None:
            try:
                end.result = self._run(main, limit)
            except BaseException as error:  # noqa: BLE001 - raised again below
                end.error = error

        thread = threading.Thread(target=body, daemon=True, name="test")
        thread.start()
        thread.join(limit + 1)
        if thread.is_alive():
            frame = sys._current_frames().get(thread.ident or 0)
            pytest.fail("it hangs:\n" + "".join(traceback.format_stack(frame)))
        if end.error is not None:
            try:
                raise end.error
            finally:
                end.error = None
        return end.result

    def _run(self, main: Callable[[], Coroutine[Any, Any, Any]], limit: float) -> Any:
        async def closing() -> Any:
            try:
                return await main()
            finally:
                with anyio.CancelScope(shield=True) if not self.blocking else nullcontext():
                    while self._clients:
                        await wait(self._clients.pop().close())

        if self.blocking:
            flow = closing()
            try:
                flow.send(None)
            except StopIteration as stop:
                return stop.value
            raise AssertionError("a blocking client made something wait")

        async def limited() -> Any:
            with anyio.fail_after(limit):
                return await closing()

        return anyio.run(limited, backend=self.driver)

    async def pause(self, seconds: float = 0.02) -> None:
        """Let others go on."""
        if self.blocking:
            time.sleep(seconds)  # noqa: ASYNC251 - there is no loop
        else:
            await anyio.sleep(seconds)

    async def until(self, condition: Callable[[], Any], limit: float = PATIENCE) -> Any:
        """Wait until a condition holds; return what it gave."""
        end = time.monotonic() + limit
        while not (found := condition()):
            assert time.monotonic() < end, "it never came true"
            await self.pause(0.002)
        return found

    async def off(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call what blocks without stopping the event loop."""
        if self.blocking:
            return function(*args)
        return await anyio.to_thread.run_sync(function, *args)

    @asynccontextmanager
    async def beside(self, function: Callable[[], Any]) -> AsyncIterator[Beside]:
        """Run `function`, which may return an awaitable, in another thread or task."""
        end = Beside()
        if self.blocking:

            def body() -> None:
                try:
                    end.result = function()
                except BaseException as error:  # noqa: BLE001 - the test looks at it
                    end.error = error
                end.done = True

            thread = threading.Thread(target=body, daemon=True)
            thread.start()
            yield end
            thread.join(PATIENCE)
            assert not thread.is_alive(), "the other thread hangs"
            return

        async def task(scope: anyio.CancelScope) -> None:
            with scope:
                try:
                    end.result = await wait(function())
                except anyio.get_cancelled_exc_class() as error:
                    end.error = error
                    raise
                except BaseException as error:  # noqa: BLE001 - the test looks at it
                    end.error = error
                finally:
                    end.done = True

        scope = anyio.CancelScope()
        end.cancel = scope.cancel
        async with anyio.create_task_group() as group:
            group.start_soon(task, scope)
            yield end
