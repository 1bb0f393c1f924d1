from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest
import trio

from oai_core.config import ClientConfig
from oai_core.errors import APIConnectionError, APITimeoutError, ConfigurationError
from oai_core.transport.httpx_transport import (
    MAX_CONNECTIONS,
    AsyncHttpxTransport,
    aiohttp_client,
)
from oai_core.wire import WireRequest

Run = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    if request.param == "trio":
        return lambda main: trio.run(main)
    return lambda main: asyncio.run(main())  # type: ignore[arg-type]


def post(url: str, content: Any = b"{}", *, stream: bool = False, **options: Any) -> WireRequest:
    headers = {"Authorization": "Bearer sk-test", **options.pop("headers", {})}
    return WireRequest("POST", url, headers, content, options.pop("timeout", 5.0), stream)


def test_calls(loopback: Any, answer: Any, run: Run) -> None:
    loopback.reply = lambda r: answer(r.body[::-1])

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        for _ in range(2):
            response = await transport.send(post(loopback.url, b"abc"))
            assert (response.status, response.content) == (200, b"cba")
            assert await response.aread() == b"cba"
            assert [chunk async for chunk in response.aiter_bytes()] == [b"cba"]
        assert loopback.connections == 1
        before = transport.is_closed
        await transport.aclose()
        assert (before, transport.is_closed) == (False, True)
        with pytest.raises(APIConnectionError, match="closed"):
            await transport.send(post(loopback.url))

    run(main)


def test_a_stream_and_its_end(loopback: Any, run: Run) -> None:
    def parts(_: Any) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n"
        time.sleep(0.05)
        yield b"3\r\ntwo\r\n0\r\n\r\n"

    loopback.reply = parts

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        for _ in range(2):
            response = await transport.send(post(loopback.url, stream=True))
            assert [chunk async for chunk in response.aiter_bytes()] == [b"one", b"two"]
            await response.aclose()
        assert loopback.connections == 1
        await transport.aclose()

    run(main)


@pytest.mark.parametrize("kind", ["async generator", "generator", "list"])
def test_bodies(loopback: Any, run: Run, kind: str) -> None:
    async def produce() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        bodies = {"async generator": produce(), "generator": iter([b"a", b"b"]), "list": [b"ab"]}
        request = post(loopback.url, bodies[kind])
        await transport.send(request)
        assert loopback.requests[0].body == b"ab"
        if kind != "list":
            with pytest.raises(RuntimeError, match="sent before"):
                await transport.send(request)
        await transport.aclose()

    run(main)


def test_failures(loopback: Any, answer: Any, run: Run) -> None:
    def reply(request: Any) -> Any:
        if request.path == "/slow":
            time.sleep(0.3)
        return None if request.path == "/none" else answer()

    loopback.reply = reply

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        with pytest.raises(APIConnectionError) as caught:
            await transport.send(post(f"{loopback.url}/none"))
        assert not caught.value.stale
        assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
        await transport.send(post(loopback.url))
        with pytest.raises(APIConnectionError) as caught:
            await transport.send(post(f"{loopback.url}/none"))
        assert caught.value.stale
        with pytest.raises(APITimeoutError):
            await transport.send(post(f"{loopback.url}/slow", timeout=0.05))
        await transport.aclose()

    run(main)


def test_a_stream_that_breaks_off(loopback: Any, run: Run) -> None:
    loopback.reply = lambda _: iter([b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"])

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        response = await transport.send(post(loopback.url, stream=True, timeout=0.2))
        with pytest.raises(APITimeoutError):
            await response.aread()
        await transport.aclose()

    run(main)


def test_redirects_and_credentials(loopback: Any, answer: Any, run: Run) -> None:
    host = f"http://localhost:{loopback.port}/end"
    loopback.reply = lambda r: (
        answer(b"", "307 Temporary Redirect", Location=host) if r.path == "/" else answer()
    )

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        response = await transport.send(post(loopback.url + "/", headers={"api-key": "k"}))
        assert response.status == 200
        assert not loopback.requests[1].headers.keys() & {"authorization", "api-key"}
        loopback.reply = lambda _: answer(b"", "307 Temporary Redirect", Location="/")
        with pytest.raises(APIConnectionError, match="Too many redirects"):
            await transport.send(post(loopback.url))
        await transport.aclose()

    run(main)


def test_a_stream_that_is_dropped_closes_its_connection(loopback: Any) -> None:
    def endless(_: Any) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"
        while True:
            time.sleep(0.01)
            yield b"x" * 1000

    loopback.reply = endless

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        response: Any = await transport.send(post(loopback.url, stream=True))
        chunks = response.aiter_bytes()
        await anext(chunks)
        response = chunks = None
        gc.collect()
        assert await asyncio.to_thread(loopback.closed.acquire, timeout=5)
        response = await transport.send(post(loopback.url, stream=True))
        response = None
        gc.collect()
        assert await asyncio.to_thread(loopback.closed.acquire, timeout=5)
        await transport.aclose()

    asyncio.run(main())


def test_a_call_that_is_cancelled_frees_its_connection(loopback: Any, answer: Any) -> None:
    loopback.reply = lambda _: time.sleep(0.5)

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await transport.send(post(loopback.url))
        loopback.reply = lambda _: answer()
        assert (await transport.send(post(loopback.url))).status == 200
        await transport.aclose()

    asyncio.run(main())


def test_each_loop_gets_connections_of_its_own(loopback: Any) -> None:
    transport = AsyncHttpxTransport(ClientConfig())

    async def main() -> None:
        for _ in range(2):
            await transport.send(post(loopback.url))

    async def last() -> None:
        await main()
        await transport.aclose()

    loops = [asyncio.new_event_loop() for _ in range(2)]
    for _ in range(2):
        for loop in loops:
            loop.run_until_complete(main())
    assert loopback.connections == 2  # going back to a loop finds its connections
    trio.run(last)
    assert loopback.connections == 3
    assert transport.is_closed
    for loop in loops:
        loop.run_until_complete(transport._others[loop].aclose())
        loop.close()


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_injected_client(loopback: Any, run: Run, library: Any) -> None:
    async def main() -> None:
        client = library.AsyncClient(headers={"X-Mine": "1"}, trust_env=False)
        transport = AsyncHttpxTransport(ClientConfig(http_client=client))
        response = await transport.send(post(loopback.url))
        assert isinstance(response.raw, library.Response)
        assert loopback.requests[0].headers["x-mine"] == "1"
        await transport.aclose()
        assert client.is_closed

    run(main)
    with pytest.raises(ConfigurationError, match=r"httpx2\.AsyncClient is needed"):
        AsyncHttpxTransport(ClientConfig(http_client=library.Client()))


def test_aiohttp(loopback: Any, answer: Any) -> None:
    def reply(request: Any) -> Any:
        return None if request.path == "/none" else answer(request.body * 3)

    loopback.reply = reply

    async def main() -> None:
        client = aiohttp_client(trust_env=False)
        assert client.follow_redirects
        transport = AsyncHttpxTransport(ClientConfig(http_client=client))
        response = await transport.send(post(loopback.url, b"abc"))
        assert response.content == b"abcabcabc"
        response = await transport.send(post(loopback.url, iter([b"a", b"b"]), stream=True))
        assert b"".join([chunk async for chunk in response.aiter_bytes()]) == b"ababab"
        with pytest.raises(APIConnectionError) as caught:
            await transport.send(post(f"{loopback.url}/none"))
        assert not isinstance(caught.value, APITimeoutError)
        assert caught.value.stale
        await transport.aclose()

    asyncio.run(main())


def test_aiohttp_has_the_same_limits() -> None:
    async def main() -> None:
        async with aiohttp_client() as client:
            transport: Any = client._transport
            assert transport.limits.max_connections == MAX_CONNECTIONS

    asyncio.run(main())


UNCLOSED = """
import asyncio, gc, sys
from oai_core.config import ClientConfig
from oai_core.transport.httpx_transport import AsyncHttpxTransport
from oai_core.wire import WireRequest

async def main():
    transport = AsyncHttpxTransport(ClientConfig())
    await transport.send(WireRequest("GET", sys.argv[1], {}, None, 5.0))
    del transport
    gc.collect()
    await asyncio.sleep(0.05)

asyncio.run(main())
gc.collect()
"""


def test_a_transport_that_nobody_closed_makes_no_noise(loopback: Any) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", UNCLOSED, loopback.url],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stderr == ""
