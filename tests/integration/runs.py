"""The same code with each kind of client."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

import anyio

from oai_core.streams import AsyncStream, Stream
from oai_responses import AsyncOpenAI, OpenAI

KEY = "sk-proj-0123456789abcdefghij"
MODEL = "gpt-test"
STREAM: Any = Stream  # without the unknown type of events that a check would bring
ASYNC_STREAM: Any = AsyncStream
Use = Callable[[Any], Any]
"""What a test does with a client, whatever its kind."""


class Run:
    """Runs the same code with a blocking client, under asyncio and under trio."""

    def __init__(self, backend: str | None) -> None:
        self.backend = backend

    def __call__(self, use: Use, base_url: str, **options: Any) -> Any:
        options = {"api_key": KEY, "base_url": base_url, "max_retries": 0, **options}
        if self.backend is None:
            with OpenAI(**options) as client:
                result = use(client)
                return list(result) if isinstance(result, STREAM) else result
        return anyio.run(self._run, use, options, backend=self.backend)

    async def _run(self, use: Use, options: dict[str, Any]) -> Any:
        async with AsyncOpenAI(**options) as client:
            result = use(client)
            if isawaitable(result):
                result = await result
            if isinstance(result, ASYNC_STREAM):
                return [event async for event in result]
            return result

    def ask(self, base_url: str, *, create: dict[str, Any] | None = None, **options: Any) -> Any:
        """Create a response; streams come back as lists."""
        given = {"model": MODEL, "input": "x", **(create or {})}
        return self(lambda client: client.responses.create(**given), base_url, **options)
