"""How a call ends: cancelled, interrupted, dropped, or with a body that is read later."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import attrs
import pytest

from oai_core import (
    APIConnectionError,
    OpenAIError,
    Sleep,
    WireResponse,
    hookimpl,
)
from oai_core.drivers import run_blocking
from oai_core.effects import Effect, Flow
from packages.core.tests.support import FakeResponse, Rig, Thing, events, failure

MakeRig = Callable[..., Rig]


@attrs.define(eq=False)
class Ends:
    """Writes down the errors that calls end with, and the events."""

    errors: list[BaseException | None] = attrs.field(factory=list[Any])
    seen: list[str] = attrs.field(factory=list[str])

    @hookimpl
    def oai_after_call(self, error: BaseException | None) -> None:
        self.errors.append(error)
        self.seen.append("end")

    @hookimpl
    def oai_stream_event(self, event: Any) -> None:
        self.seen.append(event.delta)


class Waits:
    """Middleware that waits before each call, and would like to afterwards too."""

    def __init__(self) -> None:
        self.raised: BaseException | None = None

    @hookimpl
    def oai_middleware(self) -> Any:
        def wait(call: Any, request: Any, send: Any) -> Flow[WireResponse]:
            try:
                yield Sleep(60)
                response: WireResponse = yield from send(request)
                return response
            except BaseException as error:
                self.raised = error
                raise
            finally:
                yield Sleep(0)
                yield Sleep(0)

        return wait


class Swallows:
    @hookimpl
    def oai_middleware(self) -> Any:
        def never_mind(call: Any, request: Any, send: Any) -> Flow[WireResponse]:
            while True:
                try:
                    yield Sleep(60)
                except GeneratorExit:
                    raise
                except BaseException:  # noqa: BLE001 - a bad one
                    continue

        return never_mind


class Fails:
    @hookimpl
    def oai_after_call(self) -> None:
        raise ZeroDivisionError


BACKENDS = ("asyncio", "trio")


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("bad", [False, True])
def test_a_cancelled_call_ends_with_the_cancellation(backend: Any, bad: bool) -> None:
    ends, waits = Ends(), Waits()
    rig = Rig(backend, *([Fails()] if bad else []), ends, waits)

    async def main() -> bool:
        with anyio.move_on_after(0.02) as scope:
            await rig.things.make()
        return scope.cancelled_caught

    assert anyio.run(main, backend=backend)
    (error,) = ends.errors
    assert type(error).__name__ in ("CancelledError", "Cancelled")
    assert waits.raised is error


@pytest.mark.parametrize("backend", BACKENDS)
def test_no_middleware_holds_up_a_cancellation(backend: Any) -> None:
    rig = Rig(backend, Swallows())

    async def main() -> bool:
        with anyio.move_on_after(0.02) as scope:
            await rig.things.make()
        return scope.cancelled_caught

    assert anyio.run(main, backend=backend)


class Interrupt(Effect):
    def __init__(self, error: BaseException) -> None:
        self.error = error

    def run(self, transport: Any) -> Any:
        raise self.error


def test_an_interrupt_is_seen_by_the_flow_and_raised() -> None:
    interrupt = KeyboardInterrupt()
    seen: list[BaseException] = []

    def flow() -> Flow[str]:
        try:
            yield Interrupt(interrupt)
        except KeyboardInterrupt as error:
            seen.append(error)
        return "went on"

    with pytest.raises(KeyboardInterrupt) as caught:
        run_blocking(flow(), None)  # type: ignore[arg-type]
    assert caught.value is interrupt
    assert seen == [interrupt]


def test_an_interrupted_call_ends_with_the_interrupt() -> None:
    ends = Ends()
    reply = failure()
    interrupt: Any = KeyboardInterrupt()
    reply.error = interrupt
    with pytest.raises(KeyboardInterrupt):
        Rig("blocking", ends, replies=[reply]).make()
    assert ends.errors == [interrupt]


@attrs.define(eq=False)
class SlowResponse(FakeResponse):
    """Its second half never comes."""

    def iter_bytes(self) -> Iterator[bytes]:
        yield self.body
        raise KeyboardInterrupt

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        yield self.body
        await anyio.sleep(60)

    async def aclose(self) -> None:
        self.is_closed = True
        await anyio.lowlevel.checkpoint()  # under trio the cancellation comes here once more


class Slow:
    @hookimpl
    def oai_middleware(self) -> Any:
        def slow(call: Any, request: Any, send: Any) -> Flow[WireResponse]:
            response = yield from send(request)
            return SlowResponse(
                200, response.headers, request, body=b'data: {"type":"thing.delta","delta":"x"}\n\n'
            )

        return slow


def test_an_interrupted_stream_ends_with_the_interrupt() -> None:
    ends = Ends()
    rig = Rig("blocking", ends, Slow(), replies=[events("x")])
    with pytest.raises(KeyboardInterrupt) as caught:
        rig.stream()
    assert ends.errors == [caught.value]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("block", [False, True])
@pytest.mark.parametrize("bad", [False, True])
def test_a_cancelled_stream_ends_with_the_cancellation(
    backend: Any, block: bool, bad: bool
) -> None:
    ends = Ends()
    rig = Rig(backend, *([Fails()] if bad else []), ends, Slow(), replies=[events("x")])

    async def main() -> bool:
        with anyio.move_on_after(0.02) as scope:
            stream = await rig.things.make(stream=True)
            if not block:
                async for _ in stream:
                    pass
            async with stream:
                async for _ in stream:
                    await anyio.sleep(60)  # in the block, but not inside the stream
        return scope.cancelled_caught

    assert anyio.run(main, backend=backend)
    (error,) = ends.errors
    assert type(error).__name__ in ("CancelledError", "Cancelled")


@pytest.mark.parametrize("mode", ["with_streaming_response", "stream"])
def test_what_ends_a_block(mode: str) -> None:
    ours = OpenAIError("x")
    for error, told in (
        (None, None),
        (ZeroDivisionError(), None),
        (ours, ours),
        (GeneratorExit(), None),
    ):
        ends = Ends()
        rig = Rig("blocking", ends, replies=[events("x")])
        if mode == "stream":
            manager = rig.things.make(stream=True)
        else:
            manager = rig.things.with_streaming_response.make(stream=True)
        manager.__enter__()
        manager.__exit__(type(error), error, None)
        assert ends.errors == [told]


def test_a_parsed_raw_stream_ends_after_its_events() -> None:
    ends = Ends()
    rig = Rig("blocking", ends, replies=[events("x", "y")])
    raw = rig.things.with_raw_response.make(stream=True)
    assert ends.seen == []
    stream = raw.parse()
    del raw
    gc.collect()
    assert ends.seen == []
    assert [event.delta for event in stream] == ["x", "y"]
    assert ends.seen == ["x", "y", "end"]


def test_a_raw_stream_ends_where_it_is_read_or_dropped() -> None:
    ends = Ends()
    rig = Rig("blocking", ends, replies=[events("x"), events("y")])
    raw = rig.things.with_raw_response.make(stream=True)
    assert raw.read().startswith(b"data:")
    assert ends.seen == ["end"]
    del raw
    raw = rig.things.with_raw_response.make(stream=True)
    assert ends.seen == ["end"]
    del raw
    assert ends.seen == ["end", "end"]


def test_a_parsed_streamed_response_ends_after_its_events() -> None:
    ends = Ends()
    rig = Rig("blocking", ends, replies=[events("x", "y"), events("x", "y")])
    with rig.things.with_streaming_response.make(stream=True) as response:
        assert [event.delta for event in response.parse()] == ["x", "y"]
        assert ends.seen == ["x", "y", "end"]
    assert ends.seen == ["x", "y", "end"]
    with rig.things.with_streaming_response.make(stream=True) as response:
        assert next(response.parse()).delta == "x"
    assert ends.seen == ["x", "y", "end", "x", "end"]


@pytest.mark.parametrize("backend", BACKENDS)
def test_an_async_streamed_response_ends_with_its_block(backend: Any) -> None:
    ends = Ends()
    rig = Rig(backend, ends, replies=[events("x"), failure(200)])

    async def main() -> None:
        async with rig.things.with_streaming_response.make(stream=True) as response:
            stream = await response.parse()
            assert ends.seen == []
            assert [event.delta async for event in stream] == ["x"]
            assert ends.seen == ["x", "end"]
        async with rig.things.with_streaming_response.make() as response:
            assert len(ends.errors) == 1
            await response.read()
        assert ends.errors == [None, None]

    anyio.run(main, backend=backend)


def test_a_streamed_response_that_was_dropped_ends() -> None:
    ends = Ends()
    rig = Rig("blocking", ends)
    rig.things.with_streaming_response.make().__enter__()
    gc.collect()
    assert ends.errors == [None]


def test_a_response_that_was_read_at_once_ends_at_once(rig: MakeRig) -> None:
    ends = Ends()
    client = rig(ends)
    raw = client.run(client.things.with_raw_response.make)
    assert ends.errors == [None]
    assert raw.parse() == Thing(id="thing_1")


class Refuses:
    def __init__(self, error: Exception) -> None:
        self.error = error

    @hookimpl
    def oai_stream_event(self) -> None:
        raise self.error


def test_a_connection_error_of_an_observer_is_not_one_of_the_stream(rig: MakeRig) -> None:
    own = APIConnectionError("the tracker is not there")
    ends = Ends()
    client = rig(ends, Refuses(own), replies=[events("x")])
    with pytest.raises(APIConnectionError) as caught:
        client.stream()
    assert caught.value is own
    assert ends.errors == [own]


def test_a_hook_may_close_the_stream() -> None:
    class Stops:
        stream: Any = None

        @hookimpl
        def oai_stream_event(self, event: Any) -> None:
            if event.delta == "y":
                self.stream.close()

    stops, ends = Stops(), Ends()
    rig = Rig("blocking", ends, stops, replies=[events("x", "y", "z")])
    stops.stream = rig.things.make(stream=True)
    assert [event.delta for event in stops.stream] == ["x"]
    assert ends.errors == [None]
