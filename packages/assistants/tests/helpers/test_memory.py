"""Streams with handlers are freed by reference counting."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from types import AsyncGeneratorType, CellType, CoroutineType, FunctionType, GeneratorType
from typing import Any

import anyio
import httpx
import pytest

from oai_assistants import AsyncOpenAI, OpenAI
from oai_assistants.helpers.handlers import AssistantEventHandler, AsyncAssistantEventHandler
from packages.assistants.tests.running import HELLO
from tests.scripted import Body

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


FRAMES = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in HELLO).encode()
KINDS = (AsyncGeneratorType, CellType, CoroutineType, FunctionType, GeneratorType)


class Handler(AssistantEventHandler):
    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        assert snapshot.value


class AsyncHandler(AsyncAssistantEventHandler):
    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        assert snapshot.value


def answer(_: httpx.Request) -> httpx.Response:
    head = {"content-type": "text/event-stream"}
    return httpx.Response(200, headers=head, stream=Body(FRAMES))


def alive() -> int:
    """Objects of ours, and of kinds that hold others; httpx has cycles of its own."""
    return sum(
        isinstance(found, (*KINDS, AssistantEventHandler, AsyncAssistantEventHandler))
        or str(type(found).__module__).startswith("oai_")
        for found in gc.get_objects()
    )


class Watch:
    """Counts what is alive after some calls, and after many, without the collector."""

    def __enter__(self) -> Callable[[], int]:
        gc.collect()
        gc.disable()
        before = alive()
        return lambda: alive() - before

    def __exit__(self, *_: object) -> None:
        gc.enable()


def test_blocking_streams() -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with OpenAI(api_key="sk-test", http_client=http_client) as client:

        def once() -> None:
            runs: Any = client.beta.threads.runs
            with runs.stream("t", assistant_id="a", event_handler=Handler()) as handler:
                assert "".join(handler.text_deltas) == "Hello"
            with runs.stream("t", assistant_id="a", event_handler=Handler()) as handler:
                assert handler.get_final_run().status == "completed"
            with runs.stream("t", assistant_id="a") as handler:
                next(handler)

        once()
        with Watch() as grown:
            for _ in range(150):
                once()
            assert grown() < 10


def test_async_streams() -> None:
    async def main() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with AsyncOpenAI(api_key="sk-test", http_client=http_client) as client:

            async def once() -> None:
                runs: Any = client.beta.threads.runs
                async with runs.stream("t", assistant_id="a", event_handler=AsyncHandler()) as one:
                    assert [text async for text in one.text_deltas] == ["Hel", "lo"]
                async with runs.stream("t", assistant_id="a", event_handler=AsyncHandler()) as one:
                    assert await one.get_final_messages()
                async with runs.stream("t", assistant_id="a") as one:
                    await anext(one)

            await once()
            with Watch() as grown:
                for _ in range(150):
                    await once()
                assert grown() < 10

    anyio.run(main)
