"""A stand-in for the server, and clients that talk to it or to the emulator."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import anyio
import pytest

from oai import AsyncOpenAI as AsyncWhole
from oai import OpenAI as Whole
from oai_batch import OpenAI
from oai_emulator import Emulator
from tests.wired import wired

wire, client = wired(OpenAI)


class Drive:
    """Runs the same code with a blocking client, under asyncio and under trio."""

    def __init__(self, emulator: Emulator, backend: str | None) -> None:
        self.emulator = emulator
        self.backend = backend

    def __call__(self, use: Callable[[Any], Any]) -> Any:
        if self.backend is None:
            with self.emulator.client(Whole) as client:
                return use(client)
        return anyio.run(self._run, use, backend=self.backend)

    async def _run(self, use: Callable[[Any], Any]) -> Any:
        async with self.emulator.async_client(AsyncWhole) as client:
            result = use(client)
            return await result if isawaitable(result) else result

    def journal(self, method: str, path: str) -> int:
        """How many requests of a kind were answered well."""
        return sum(
            (entry.method, entry.path, entry.status) == (method, path, 200)
            for entry in self.emulator.journal
        )


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed="tests", queue_time=0.001, run_time=0.002)


@pytest.fixture(params=[None, "asyncio", "trio"], ids=["blocking", "asyncio", "trio"])
def drive(request: pytest.FixtureRequest, emulator: Emulator) -> Drive:
    return Drive(emulator, request.param)


@pytest.fixture
def blocking(emulator: Emulator) -> Drive:
    return Drive(emulator, None)
