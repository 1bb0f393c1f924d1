"""Streams as users hold, leave and drop them."""

from __future__ import annotations

import gc
import time
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from oai_core import APIError, AsyncStream, AuthenticationError, Stream, StreamError
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI, ResponseTextDeltaEvent

MODEL = "gpt-test"
TEXT = "Say: one two three four five"


def open_stream(client: OpenAI) -> Stream[Any]:
    return client.responses.create(model=MODEL, input=TEXT, stream=True)


async def aopen_stream(client: AsyncOpenAI) -> AsyncStream[Any]:
    return await client.responses.create(model=MODEL, input=TEXT, stream=True)


def is_closed(stream: Any) -> bool:
    return bool(stream.response.raw.is_closed)


def soon(check: Any) -> bool:
    """Wait for something that another thread does."""
    for _ in range(400):
        if check():
            return True
        time.sleep(0.005)
    return False


async def asoon(check: Any) -> bool:
    for _ in range(400):
        if check():
            return True
        await anyio.sleep(0.005)
    return False


def test_the_whole_stream(client: OpenAI) -> None:
    with open_stream(client) as stream:
        assert isinstance(stream, Stream)
        assert stream.response.status == 200
        assert stream.request_id is not None
        assert not is_closed(stream)
        events = list(stream)
    assert is_closed(stream)
    texts = [event.delta for event in events if isinstance(event, ResponseTextDeltaEvent)]
    assert "".join(texts) == "one two three four five"
    assert list(stream) == []


def test_it_closes_at_the_end_without_with(client: OpenAI) -> None:
    stream = open_stream(client)
    for _ in stream:
        pass
    assert is_closed(stream)


def test_with_closes_after_a_break(client: OpenAI) -> None:
    with open_stream(client) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                break
        assert not is_closed(stream)
    assert is_closed(stream)
    with pytest.raises(StopIteration):
        next(stream)


def test_with_closes_after_an_error(client: OpenAI) -> None:
    stream = open_stream(client)

    def fail() -> None:
        with stream:
            next(stream)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert is_closed(stream)


def test_a_second_loop_goes_on(client: OpenAI) -> None:
    with open_stream(client) as stream:
        first = next(stream)
        for second in stream:
            assert (first.sequence_number, second.sequence_number) == (0, 1)
            break
        rest = list(stream)
    assert rest[0].sequence_number == 2


def test_close_twice_and_unread(client: OpenAI) -> None:
    stream = open_stream(client)
    stream.close()
    stream.close()
    assert is_closed(stream)
    assert list(stream) == []


def test_a_break_without_with_closes_at_once(client: OpenAI) -> None:
    gc.disable()  # the last reference must do, not the collector
    try:
        native = None
        stream = open_stream(client)
        native = stream.response.raw
        for _ in stream:
            break
        assert not native.is_closed
        del stream
        assert soon(lambda: native.is_closed)
    finally:
        gc.enable()


def test_a_loop_keeps_its_stream(client: OpenAI) -> None:
    kinds = []
    for event in open_stream(client):
        gc.collect()
        kinds.append(event.type)
    assert kinds[-1] == "response.completed"


def test_a_dropped_stream_is_closed(client: OpenAI) -> None:
    stream = open_stream(client)
    native = stream.response.raw
    del stream
    gc.collect()
    assert soon(lambda: native.is_closed)


def test_it_is_as_incremental_as_its_reader(client: OpenAI) -> None:
    with client.responses.create(model=MODEL, input="Count to 1000", stream=True) as stream:
        first = next(stream)
        assert first.type == "response.created"
        assert first.response.status == "in_progress"


@pytest.mark.parametrize("after", [0, 1, 5])
def test_a_disconnect(emulator: Emulator, client: OpenAI, after: int) -> None:
    emulator.fail_next("disconnect-stream", after=after)
    stream = open_stream(client)
    seen: list[Any] = []
    with pytest.raises(StreamError) as caught:
        seen.extend(stream)
    error = caught.value
    assert len(seen) == after
    assert list(error.events) == seen
    assert error.request_id == stream.request_id
    assert error.__cause__ is not None
    assert is_closed(stream)


def test_a_malformed_event(emulator: Emulator, client: OpenAI) -> None:
    emulator.fail_next("malformed", after=2)
    stream = open_stream(client)
    with pytest.raises(StreamError, match="not JSON") as caught:
        list(stream)
    assert len(caught.value.events) == 2
    assert b"response.output_text.del" in caught.value.partial
    assert is_closed(stream)


def test_an_error_event(emulator: Emulator, client: OpenAI) -> None:
    emulator.fail_next("error-event", after=2)
    stream = open_stream(client)
    with pytest.raises(APIError) as caught:
        list(stream)
    assert type(caught.value) is APIError
    assert caught.value.code == "server_error"
    assert caught.value.message == "The server had an error."
    assert is_closed(stream)


def test_a_failed_response_is_an_event(emulator: Emulator, client: OpenAI) -> None:
    emulator.fail_next("failed")
    with open_stream(client) as stream:
        last = list(stream)[-1]
    assert last.type == "response.failed"
    assert last.response.status == "failed"
    assert last.response.error.code == "server_error"


def test_streams_are_retried_until_the_head(emulator: Emulator, client: OpenAI) -> None:
    emulator.fail_next(status=503, times=2, retry_after_ms=1)
    with open_stream(client) as stream:
        assert list(stream)[-1].type == "response.completed"
    assert [entry.status for entry in emulator.journal] == [503, 503, 200]


def test_its_repr_shows_the_request(client: OpenAI) -> None:
    with open_stream(client) as stream:
        assert repr(stream) == "<Stream of WireRequest(POST http://emulator/v1/responses)>"


class Sink:
    def __init__(self) -> None:
        self.heard: list[tuple[str, Any]] = []

    def __call__(self, kind: str, value: Any) -> None:
        self.heard.append((kind, value))

    @property
    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.heard]


def test_stream_to(drive: Any) -> None:
    sink = Sink()
    result = drive(lambda c: c.responses.create(model=MODEL, input=TEXT, stream_to=sink))
    assert result is None
    assert sink.kinds == ["data"] * (len(sink.heard) - 1) + ["finish"]
    assert sink.heard[-1] == ("finish", None)
    assert sink.heard[-2][1].response.output_text == "one two three four five"
    assert drive.emulator.journal[-1].body["stream"] is True
    assert "stream_to" not in drive.emulator.journal[-1].body


def test_stream_to_tells_of_errors(drive: Any) -> None:
    drive.emulator.fail_next("disconnect-stream", after=3)
    sink = Sink()
    with pytest.raises(StreamError) as caught:
        drive(lambda c: c.responses.create(model=MODEL, input=TEXT, stream_to=sink))
    assert sink.kinds == ["data"] * 3 + ["error"]
    assert sink.heard[-1][1] is caught.value


def test_stream_to_tells_of_a_call_that_fails(drive: Any) -> None:
    drive.emulator.fail_next(status=401)
    sink = Sink()
    with pytest.raises(AuthenticationError) as caught:
        drive(lambda c: c.responses.create(model=MODEL, input=TEXT, stream_to=sink))
    assert sink.heard == [("error", caught.value)]


def test_stream_to_of_a_stored_response(drive: Any) -> None:
    made = drive(
        lambda c: c.responses.create(model=MODEL, input=TEXT, background=True, stream=True)
    )
    sink = Sink()
    drive(lambda c: c.responses.retrieve(made[0].response.id, starting_after=2, stream_to=sink))
    assert [value for kind, value in sink.heard if kind == "data"] == made[3:]


def test_stream_to_with_a_raw_response(drive: Any) -> None:
    sink = Sink()
    use = lambda c: c.responses.with_raw_response.create(  # noqa: E731
        model=MODEL, input=TEXT, stream_to=sink
    )
    assert drive(use) is None
    assert sink.kinds[-1] == "finish"


def test_stream_to_needs_a_method_that_streams(drive: Any) -> None:
    with pytest.raises(TypeError, match="stream_to"):
        drive(lambda c: c.responses.delete("resp_1", stream_to=Sink()))
    assert len(drive.emulator.journal) == 0


def test_stream_to_of_none_is_no_stream(drive: Any) -> None:
    response = drive(lambda c: c.responses.create(model=MODEL, input="Say: hi", stream_to=None))
    assert response.output_text == "hi"


def test_stream_to_is_not_for_a_call_without_a_stream(drive: Any) -> None:
    sink = Sink()
    with pytest.raises(TypeError, match=r"stream_to.*stream=False"):
        drive(lambda c: c.responses.create(model=MODEL, input=TEXT, stream=False, stream_to=sink))
    assert sink.heard == []
    assert len(drive.emulator.journal) == 0
    drive(lambda c: c.responses.create(model=MODEL, input=TEXT, stream=True, stream_to=sink))
    assert sink.kinds[-1] == "finish"


@pytest.mark.parametrize("sink", ["show", 0, [print]])
def test_stream_to_is_callable(drive: Any, sink: Any) -> None:
    for use in (
        lambda c: c.responses.create(model=MODEL, input=TEXT, stream_to=sink),
        lambda c: c.responses.retrieve("resp_1", stream_to=sink),
    ):
        with pytest.raises(TypeError, match=f"stream_to.*{type(sink).__name__}"):
            drive(use)
    assert len(drive.emulator.journal) == 0


def test_stream_to_is_no_parameter_of_a_list(drive: Any) -> None:
    with pytest.raises(TypeError, match="stream_to"):
        drive.items(lambda c: c.conversations.items.list("conv_1", stream_to=Sink()))
    assert len(drive.emulator.journal) == 0


def test_an_async_sink_needs_an_async_client(client: OpenAI) -> None:
    async def sink(kind: str, value: Any) -> None:
        raise AssertionError

    with pytest.raises(TypeError, match="stream_to"):
        client.responses.create(model=MODEL, input=TEXT, stream_to=sink)


@pytest.mark.anyio
async def test_async_sink(aclient: AsyncOpenAI) -> None:
    heard = []

    async def sink(kind: str, value: Any) -> None:
        await anyio.lowlevel.checkpoint()
        heard.append(kind)

    await aclient.responses.create(model=MODEL, input=TEXT, stream_to=sink)
    assert heard[-1] == "finish"


@pytest.mark.anyio
async def test_async_whole_stream(aclient: AsyncOpenAI) -> None:
    async with await aopen_stream(aclient) as stream:
        assert isinstance(stream, AsyncStream)
        assert not is_closed(stream)
        events = [event async for event in stream]
    assert is_closed(stream)
    assert events[-1].response.output_text == "one two three four five"
    assert [event async for event in stream] == []


@pytest.mark.anyio
async def test_async_end_closes_without_with(aclient: AsyncOpenAI) -> None:
    stream = await aopen_stream(aclient)
    async for _ in stream:
        pass
    assert is_closed(stream)


@pytest.mark.anyio
async def test_async_break_and_close(aclient: AsyncOpenAI) -> None:
    async with await aopen_stream(aclient) as stream:
        async for _ in stream:
            break
        second = await stream.__anext__()
        assert second.sequence_number == 1
        assert not is_closed(stream)
    assert is_closed(stream)
    await stream.close()
    with pytest.raises(StopAsyncIteration):
        await stream.__anext__()


@pytest.mark.anyio
async def test_async_close_unread(aclient: AsyncOpenAI) -> None:
    stream = await aopen_stream(aclient)
    await stream.close()
    assert is_closed(stream)
    assert [event async for event in stream] == []


@pytest.mark.anyio
async def test_async_disconnect(emulator: Emulator, aclient: AsyncOpenAI) -> None:
    emulator.fail_next("disconnect-stream", after=3)
    async with await aopen_stream(aclient) as stream:
        with pytest.raises(StreamError) as caught:
            [event async for event in stream]
    assert len(caught.value.events) == 3
    assert is_closed(stream)


@pytest.mark.anyio
async def test_async_malformed_and_error_events(emulator: Emulator, aclient: AsyncOpenAI) -> None:
    emulator.fail_next("malformed")
    with pytest.raises(StreamError, match="not JSON"):
        [event async for event in await aopen_stream(aclient)]
    emulator.fail_next("error-event")
    with pytest.raises(APIError, match="The server had an error"):
        [event async for event in await aopen_stream(aclient)]


@pytest.mark.anyio
async def test_cancellation_closes(anyio_backend: str) -> None:
    emulator = Emulator(event_delay=30)
    async with emulator.async_client(AsyncOpenAI) as client:
        stream = await aopen_stream(client)
        with anyio.move_on_after(0.02) as scope:
            async for _ in stream:
                pass
        assert scope.cancelled_caught
        assert is_closed(stream)


@pytest.mark.anyio
async def test_cancellation_in_with_closes(anyio_backend: str) -> None:
    emulator = Emulator(event_delay=30)
    async with emulator.async_client(AsyncOpenAI) as client:
        with anyio.move_on_after(0.02) as scope:
            async with await aopen_stream(client) as stream:
                async for _ in stream:
                    pass
        assert scope.cancelled_caught
        assert is_closed(stream)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_async_break_without_with_closes_soon(
    aclient: AsyncOpenAI, anyio_backend: str
) -> None:
    gc.disable()
    try:
        stream = await aopen_stream(aclient)
        native = stream.response.raw
        async for _ in stream:
            break
        del stream
        assert await asoon(lambda: native.is_closed)
    finally:
        gc.enable()


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_async_dropped_stream_closes_soon(aclient: AsyncOpenAI, anyio_backend: str) -> None:
    stream = await aopen_stream(aclient)
    native = stream.response.raw
    del stream
    gc.collect()
    assert await asoon(lambda: native.is_closed)


@pytest.mark.anyio
async def test_an_async_loop_keeps_its_stream(aclient: AsyncOpenAI) -> None:
    kinds = []
    async for event in await aopen_stream(aclient):
        gc.collect()
        kinds.append(event.type)
    assert kinds[-1] == "response.completed"
