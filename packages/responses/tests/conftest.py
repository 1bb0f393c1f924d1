from __future__ import annotations

import gc
from collections.abc import AsyncIterator, Callable, Iterator
from inspect import isawaitable
from typing import Any

import anyio
import pytest

from oai_core.pages import AsyncPaginator
from oai_core.streams import AsyncStream, Stream
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI

MODEL = "gpt-test"


class Drive:
    """Runs the same code with a blocking client, under asyncio and under trio.

    Streams come back as lists of events. Each call has a client of its own; what lasts is the
    emulator's state.
    """

    def __init__(self, emulator: Emulator, backend: str | None) -> None:
        self.emulator = emulator
        self.backend = backend

    def __call__(self, use: Callable[[Any], Any], **options: Any) -> Any:
        if self.backend is None:
            with self.emulator.client(OpenAI, **options) as client:
                result = use(client)
                return list(result) if isinstance(result, Stream) else result
        return anyio.run(self._run, use, options, backend=self.backend)

    async def _run(self, use: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async with self.emulator.async_client(AsyncOpenAI, **options) as client:
            result = use(client)
            if isawaitable(result):
                result = await result
            if isinstance(result, AsyncStream):
                return [event async for event in result]
            return result

    def items(self, use: Callable[[Any], Any], **options: Any) -> list[Any]:
        """Walk all pages of a list."""
        if self.backend is None:
            return self(lambda client: list(use(client)), **options)  # type: ignore[no-any-return]

        async def walk(client: Any) -> list[Any]:
            found = use(client)
            assert isinstance(found, AsyncPaginator)
            return [item async for item in found]

        return self(walk, **options)  # type: ignore[no-any-return]


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed="tests", queue_time=0.02, run_time=0.05)


@pytest.fixture(params=[None, "asyncio", "trio"], ids=["blocking", "asyncio", "trio"])
def drive(request: pytest.FixtureRequest, emulator: Emulator) -> Drive:
    return Drive(emulator, request.param)


@pytest.fixture
def client(emulator: Emulator) -> Iterator[OpenAI]:
    with emulator.client(OpenAI) as made:
        yield made


@pytest.fixture
async def aclient(emulator: Emulator) -> AsyncIterator[AsyncOpenAI]:
    async with emulator.async_client(AsyncOpenAI) as made:
        yield made


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def collected() -> Iterator[None]:
    """What the test leaves behind is collected inside it, so that a warning belongs to it."""
    yield
    gc.collect()
