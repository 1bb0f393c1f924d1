"""Loops over flows that hand out events, under both drivers."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, Self

import anyio
import pytest

from oai_core import OpenAIError
from oai_core.effects import Flow, Invoke
from oai_core.helpers.events import AsyncEvents, Emit, EmitAll, Events

NONE: Any = None


class Source:
    """A stream in both forms; it breaks where an item is a class of exceptions."""

    def __init__(self, *items: Any) -> None:
        self.items = items
        self.closed = 0

    def _next(self, item: Any) -> Any:
        if isinstance(item, type):
            raise item("broken")
        return item

    def __iter__(self) -> Iterator[Any]:
        return (self._next(item) for item in self.items)

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self.items:
            yield self._next(item)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closed += 1

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closed += 1


def blocking(flow: Flow[Any]) -> tuple[list[Any], Any]:
    events: Events[Any, Any] = Events(flow, NONE)
    return list(events), events.result


def running(flow: Flow[Any]) -> tuple[list[Any], Any]:
    async def main() -> tuple[list[Any], Any]:
        events: AsyncEvents[Any, Any] = AsyncEvents(flow, NONE)
        return [event async for event in events], events.result

    return anyio.run(main)


BOTH = pytest.mark.parametrize("run", [blocking, running])


@BOTH
def test_events_results_of_effects_and_the_value_at_the_end(run: Any) -> None:
    source = Source(1, 2, 3)

    def flow() -> Flow[str]:
        yield Emit("first")
        number = yield Invoke(lambda: 7)
        yield Emit(number)
        assert (yield EmitAll(source)) is None
        yield EmitAll(Source(1, 2, 3, 4), keep=lambda n: n % 2 == 0)
        return "end"

    assert run(flow()) == (["first", 7, 1, 2, 3, 2, 4], "end")
    assert source.closed == 1


@BOTH
def test_the_error_of_a_stream_reaches_the_flow_which_may_go_on(run: Any) -> None:
    broken = Source(1, ValueError)

    def flow() -> Flow[str]:
        try:
            yield EmitAll(broken)
        except ValueError as error:
            yield EmitAll(Source(2))
            return str(error)
        return "whole"

    assert run(flow()) == ([1, 2], "broken")
    assert broken.closed == 1


@BOTH
def test_the_error_of_an_effect_reaches_the_flow(run: Any) -> None:
    def fails() -> None:
        raise KeyError("x")

    def flow() -> Flow[None]:
        try:
            yield Invoke(fails)
        except KeyError:
            yield Emit("caught")
        raise LookupError("and out")

    with pytest.raises(LookupError, match="and out"):
        run(flow())


def test_there_is_no_result_before_the_end() -> None:
    def flow() -> Flow[int]:
        yield Emit(1)
        return 2

    events: Events[int, int] = Events(flow(), NONE)
    assert next(events) == 1
    with pytest.raises(OpenAIError, match="no result before the last event"):
        _ = events.result
    assert events.until_done() == 2


def test_closing_closes_the_stream_and_tells_the_flow() -> None:
    source, told = Source(1, 2), list[str]()

    def flow() -> Flow[None]:
        try:
            yield EmitAll(source)
        finally:
            told.append("closed")

    with Events[int, None](flow(), NONE) as events:
        assert next(events) == 1
    assert (source.closed, told, list(events)) == (1, ["closed"], [])


def test_aclosing_closes_the_stream_and_tells_the_flow() -> None:
    source, told = Source(1, 2), list[str]()

    def flow() -> Flow[None]:
        try:
            yield EmitAll(source)
        finally:
            told.append("closed")

    async def main() -> None:
        async with AsyncEvents[int, None](flow(), NONE) as events:
            assert await anext(events) == 1

    anyio.run(main)
    assert (source.closed, told) == (1, ["closed"])


def test_a_cancelled_loop_tells_the_flow() -> None:
    told: list[type[BaseException]] = []

    def flow() -> Flow[None]:
        try:
            yield Invoke(anyio.sleep_forever)
        except BaseException as error:
            told.append(type(error))
            raise

    async def main() -> None:
        with anyio.move_on_after(0.01):
            await AsyncEvents[int, None](flow(), NONE).until_done()

    anyio.run(main)
    assert len(told) == 1
    assert not issubclass(told[0], Exception)


def test_nothing_is_left_for_the_collector() -> None:
    def flow() -> Flow[int]:
        try:
            yield EmitAll(Source(1, ValueError))
        except ValueError:
            yield Emit(2)
        return 3

    def once() -> None:
        with Events[int, int](flow(), NONE) as events:
            events.until_done()

    once()
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(200):
            once()
        assert len(gc.get_objects()) - before < 50
    finally:
        gc.enable()
