"""Streams that are closed while another thread or task reads them."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from oai_core import hookimpl
from oai_responses import AsyncOpenAI, OpenAI

from .runs import KEY, MODEL
from .servers import SocketServer, chunk, head, hold, sse, streamed

pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

FIRST = sse([{"type": "response.output_text.delta", "sequence_number": 1, "delta": "x"}])


class Ends:
    """Writes down how calls end."""

    def __init__(self) -> None:
        self.errors: list[BaseException | None] = []

    @hookimpl
    def oai_after_call(self, error: BaseException | None) -> None:
        self.errors.append(error)


class Reader(threading.Thread):
    """Reads a stream to its end."""

    def __init__(self, stream: Any) -> None:
        super().__init__(daemon=True)
        self.stream = stream
        self.found: list[Any] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            for event in self.stream:
                self.found.append(event)
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            self.error = error


@pytest.mark.parametrize("pause", [0.0, 0.02])
def test_close_in_another_thread_ends_the_reader(pause: float) -> None:
    released = threading.Event()
    ends = Ends()
    with (
        SocketServer(hold(released, head(), chunk(FIRST))) as server,
        OpenAI(api_key=KEY, base_url=server.url, plugins=[ends]) as client,
    ):
        stream = client.responses.create(model=MODEL, input="x", stream=True)
        reader = Reader(stream)
        reader.start()
        time.sleep(pause)
        stream.close()
        reader.join(5)
        assert not reader.is_alive()
        assert reader.error is None
        assert len(reader.found) <= 1
        assert stream.response.raw.is_closed
        assert ends.errors == [None]
        stream.close()
        assert list(stream) == []
        released.set()


def test_close_at_any_moment() -> None:
    """A reader that is between two events, or just takes one, is no worse off."""
    many = streamed(*[FIRST] * 400)
    with SocketServer(many) as server, OpenAI(api_key=KEY, base_url=server.url) as client:
        for turn in range(60):
            stream = client.responses.create(model=MODEL, input="x", stream=True)
            reader = Reader(stream)
            reader.start()
            time.sleep(turn / 20_000)
            stream.close()
            reader.join(5)
            assert not reader.is_alive()
            assert reader.error is None


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_aclose_in_another_task_ends_the_reader(backend: Any) -> None:
    released = threading.Event()
    ends = Ends()
    found: list[Any] = []

    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key=KEY, base_url=url, plugins=[ends]) as client:
            stream = await client.responses.create(model=MODEL, input="x", stream=True)

            arrived = anyio.Event()

            async def read() -> None:
                async for event in stream:
                    found.append(event)
                    arrived.set()

            with anyio.fail_after(5):
                async with anyio.create_task_group() as group:
                    group.start_soon(read)
                    await arrived.wait()
                    await anyio.sleep(0.01)  # now it waits for the next one
                    await stream.aclose()
            assert stream.response.raw.is_closed
            await stream.aclose()
            assert [event async for event in stream] == []

    with SocketServer(hold(released, head(), chunk(FIRST))) as server:
        anyio.run(main, server.url, backend=backend)
        released.set()
    assert len(found) == 1
    assert ends.errors == [None]
