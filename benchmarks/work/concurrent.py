"""Async, 200 calls in flight, over aiohttp's connections on all sides."""

from __future__ import annotations

import asyncio
import atexit
import os
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.payloads import REQUEST
from benchmarks.work.base import Run, Work

IN_FLIGHT = 200
Ready = tuple[Any, Callable[[], Awaitable[Any]]]


def _call(client: Any) -> Callable[[], Awaitable[Any]]:
    async def call() -> None:
        await client.responses.create(**REQUEST)

    return call


class Concurrent(Work):
    """Workers that take calls until none is left."""

    units = 600

    def __init__(self) -> None:
        self._address = os.environ["OAI_BENCH_SERVER"]
        self._loop = asyncio.new_event_loop()

    def bare(self) -> Run:
        import httpx
        import orjson
        from httpx_aiohttp import HttpxAiohttpClient

        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=IN_FLIGHT)
        url = f"{self._address}/responses"
        headers = {"authorization": "Bearer sk-test", "content-type": "application/json"}

        async def start() -> Ready:
            client = HttpxAiohttpClient(limits=limits, timeout=httpx.Timeout(600, connect=5))

            async def call() -> None:
                answer = await client.post(url, content=orjson.dumps(REQUEST), headers=headers)
                orjson.loads(answer.raise_for_status().content)

            return client, call

        return self._rounds(start)

    def official(self) -> Run:
        from openai import AsyncOpenAI, DefaultAioHttpClient

        async def start() -> Ready:
            client = AsyncOpenAI(
                api_key="sk-test", base_url=self._address, http_client=DefaultAioHttpClient()
            )
            return client, _call(client)

        return self._rounds(start)

    def ours(self) -> Run:
        from oai_core.transport.httpx_transport import aiohttp_client
        from oai_responses import AsyncOpenAI

        async def start() -> Ready:
            client = AsyncOpenAI(
                api_key="sk-test", base_url=self._address, http_client=aiohttp_client()
            )
            return client, _call(client)

        return self._rounds(start)

    def _rounds(self, start: Callable[[], Awaitable[Ready]]) -> Run:
        client, call = self._loop.run_until_complete(start())
        atexit.register(lambda: self._loop.run_until_complete(client.__aexit__(None, None, None)))

        async def work(numbers: Any) -> None:
            for _ in numbers:
                await call()

        async def all_of_it() -> None:
            numbers = iter(range(self.units))
            await asyncio.gather(*(work(numbers) for _ in range(IN_FLIGHT)))

        return lambda: self._loop.run_until_complete(all_of_it())
