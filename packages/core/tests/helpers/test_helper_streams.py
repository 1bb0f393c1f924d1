"""Streams that gather: the loops around an accumulator, and managers that send on `with`."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from oai_core.helpers.streams import (
    AsyncHelperStream,
    AsyncStreamManager,
    HelperStream,
    StreamManager,
)

from .test_events import Source


class Doubling:
    """Gives each number and its double, and the sum at the end."""

    def __init__(self) -> None:
        self.sum = 0

    def feed(self, raw: Any) -> Sequence[Any]:
        self.sum += raw
        return (raw, raw * 2)

    def finish(self) -> Sequence[Any]:
        return ("end",)

    def result(self) -> int:
        return self.sum


class Closable(Source):
    """A source with the methods of a stream."""

    response = "the response"
    request_id = "req_1"

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Sums(HelperStream[Any, int]):
    def get_sum(self) -> int:
        return self._final()


class AsyncSums(AsyncHelperStream[Any, int]):
    async def get_sum(self) -> int:
        return await self._final()


def test_events_and_the_final_value() -> None:
    source = Closable(1, 2)
    with StreamManager(lambda: Sums(source, Doubling())) as stream:
        assert next(stream) == 1
        assert list(stream) == [2, 2, 4, "end"]
        assert stream.get_sum() == 3
        assert str(stream.response) == "the response"
        assert stream.request_id == "req_1"
    assert source.closed == 1


def test_async_events_and_the_final_value() -> None:
    source = Closable(1, 2)

    async def start() -> AsyncSums:
        return AsyncSums(source, Doubling())

    async def main() -> None:
        async with AsyncStreamManager(start) as stream:
            assert await anext(stream) == 1
            assert await stream.get_sum() == 3
            assert [event async for event in stream] == []
        assert source.closed == 1

    anyio.run(main)


def test_nothing_is_sent_before_with_and_only_once() -> None:
    begun: list[int] = []

    def start() -> Sums:
        begun.append(1)
        return Sums(Closable(), Doubling())

    manager = StreamManager(start)
    assert not begun
    with manager:
        assert begun == [1]
    with pytest.raises(RuntimeError, match="begun already"), manager:
        pass


def test_a_manager_that_is_taken_for_its_stream_says_what_is_forgotten() -> None:
    manager: Any = StreamManager(lambda: Sums(Closable(), Doubling()))
    with pytest.raises(TypeError, match=r"not open: `with \.\.\.stream"):
        list(manager)
    with pytest.raises(AttributeError, match=r"'get_sum': the stream is not open; `with "):
        manager.get_sum()

    async def main() -> None:
        later: Any = AsyncStreamManager(anyio.sleep_forever)
        with pytest.raises(TypeError, match="`async with "):
            async for _ in later:
                pass

    anyio.run(main)


def test_close_stops_the_loop() -> None:
    source = Closable(1, 2, 3)
    stream = Sums(source, Doubling())
    assert next(stream) == 1
    stream.close()
    assert list(stream) == []
    assert source.closed == 1


def test_close_from_another_thread_ends_the_loop() -> None:
    arrived, stopped = threading.Event(), threading.Event()

    class Slow(Closable):
        def __iter__(self) -> Iterator[Any]:
            yield 1
            arrived.set()
            stopped.wait(5)

        def close(self) -> None:
            stopped.set()

    stream = Sums(Slow(), Doubling())
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(list, stream)
        assert arrived.wait(5)
        stream.close()
        assert reading.result(5)[:2] == [1, 2]


def test_aclose_from_another_task_ends_the_loop() -> None:
    class Slow(Closable):
        def __init__(self) -> None:
            super().__init__()
            self.stopped = anyio.Event()

        async def __aiter__(self) -> AsyncIterator[Any]:
            yield 1
            await self.stopped.wait()

        async def aclose(self) -> None:
            self.stopped.set()

    async def main() -> None:
        stream = AsyncSums(Slow(), Doubling())
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(stream.until_done)
            await anyio.sleep(0.01)
            await stream.aclose()

    anyio.run(main)


def test_an_async_source_is_closed_when_the_loop_is_left() -> None:
    source = Closable(1, 2, 3)

    async def main() -> None:
        async with AsyncSums(source, Doubling()) as stream:
            async for _ in stream:
                break
        await stream.aclose()

    anyio.run(main)
    assert source.closed == 2
