"""Several calls at once, under both drivers."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import anyio
import pytest

from oai_core.drivers import run_async, run_blocking
from oai_core.effects import Flow
from oai_core.helpers.parallel import Parallel

NONE: Any = None
CONTEXT: ContextVar[str] = ContextVar("CONTEXT", default="")


def flow(functions: list[Callable[[], Any]], limit: int | None = None) -> Flow[list[Any]]:
    found: list[Any] = yield Parallel(functions, limit=limit)
    return found


def blocking(functions: list[Callable[[], Any]], limit: int | None = None) -> list[Any]:
    return run_blocking(flow(functions, limit), NONE)


def running(functions: list[Callable[[], Any]], limit: int | None = None) -> list[Any]:
    async def main() -> list[Any]:
        return await run_async(flow(functions, limit), NONE)

    return anyio.run(main)


@pytest.mark.parametrize("run", [blocking, running])
@pytest.mark.parametrize("limit", [None, 1, 2])
def test_results_come_in_order(run: Any, limit: int | None) -> None:
    functions = [lambda n=n: n for n in range(5)]
    assert run(functions, limit) == [0, 1, 2, 3, 4]
    assert run([], limit) == []


def test_threads_run_at_the_same_time_and_not_more_than_the_limit() -> None:
    barrier = threading.Barrier(2, timeout=5)
    running_now: list[int] = []
    most: list[int] = []

    def work() -> int:
        running_now.append(1)
        most.append(len(running_now))
        barrier.wait()  # breaks unless two are here at once
        running_now.pop()
        return 1

    assert blocking([work] * 4, 2) == [1] * 4
    assert max(most) == 2


def test_threads_see_the_context_of_the_caller() -> None:
    CONTEXT.set("here")
    assert blocking([CONTEXT.get, CONTEXT.get], 2) == ["here", "here"]


def test_tasks_run_at_the_same_time_and_not_more_than_the_limit() -> None:
    async def main() -> None:
        now = most = 0
        gate = anyio.Event()

        async def work() -> int:
            nonlocal now, most
            now += 1
            most = max(most, now)
            if now == 2:
                gate.set()
            await gate.wait()
            now -= 1
            return 1

        with anyio.fail_after(5):
            assert await run_async(flow([work] * 4, 2), NONE) == [1] * 4
        assert most == 2

    anyio.run(main)


@pytest.mark.parametrize("run", [blocking, running])
@pytest.mark.parametrize("limit", [1, 2])
def test_after_a_failure_nothing_more_is_begun(run: Any, limit: int) -> None:
    begun: list[int] = []

    def work(n: int) -> int:
        begun.append(n)
        raise ValueError(n)

    with pytest.raises(ValueError):
        run([lambda n=n: work(n) for n in range(50)], limit)
    assert len(begun) < 50


def test_a_failure_cancels_the_other_tasks() -> None:
    async def main() -> None:
        cancelled: list[bool] = []

        async def waits() -> None:
            try:
                await anyio.sleep_forever()
            except BaseException:
                cancelled.append(True)
                raise

        async def fails() -> None:
            raise ValueError("no")

        with pytest.raises(ValueError, match="no"):
            await run_async(flow([waits, fails]), NONE)
        assert cancelled == [True]

    anyio.run(main)


def test_an_outer_cancellation_passes() -> None:
    async def main() -> None:
        with anyio.move_on_after(0.01) as scope:
            await run_async(flow([anyio.sleep_forever, anyio.sleep_forever]), NONE)
        assert scope.cancelled_caught

    anyio.run(main)


def test_a_flow_may_go_on_after_a_failure() -> None:
    def fails() -> None:
        raise KeyError("x")

    def careful() -> Flow[str]:
        try:
            yield Parallel([fails, fails])
        except KeyError:
            return "went on"
        return "no failure"

    assert run_blocking(careful(), NONE) == "went on"


def test_a_blocking_client_refuses_awaitables() -> None:
    async def work() -> None: ...

    with pytest.raises(TypeError, match="tool: it returned an awaitable"):
        Parallel([work], name="tool").run(NONE)


def test_the_limit_is_checked() -> None:
    with pytest.raises(ValueError, match="limit: at least 1, not 0"):
        Parallel([], limit=0)


def test_a_failure_is_freed_with_its_last_reference() -> None:
    def fails() -> None:
        raise ValueError("no")

    def once() -> None:
        try:
            blocking([fails] * 3, 2)
        except ValueError:
            return
        raise AssertionError("it did not fail")

    once()
    gc.collect()
    gc.disable()
    try:
        before = sum(isinstance(found, ValueError) for found in gc.get_objects())
        for _ in range(10):
            once()
        assert sum(isinstance(found, ValueError) for found in gc.get_objects()) == before
    finally:
        gc.enable()
