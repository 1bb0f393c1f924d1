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
from oai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    OpenAIError,
)
from oai_core.transport.httpx_responses import AsyncHttpxResponse
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
            with pytest.raises(APIConnectionError, match="sent before") as caught:
                await transport.send(request)
            assert not caught.value.retryable
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
        with pytest.raises(APIConnectionError, match="cannot be sent again") as caught:
            await transport.send(post(loopback.url + "/", iter([b"a"])))
        assert not caught.value.retryable
        loopback.reply = lambda _: answer(b"", "307 Temporary Redirect", Location="/")
        with pytest.raises(APIConnectionError, match="Too many redirects"):
            await transport.send(post(loopback.url))
        await transport.aclose()

    run(main)


def test_a_body_is_taken_once(loopback: Any, answer: Any, run: Run) -> None:
    loopback.reply = lambda r: answer(r.path.encode() * 3)

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        first = await transport.send(post(f"{loopback.url}/1", stream=True))
        assert [chunk async for chunk in first.aiter_bytes()] == [b"/1/1/1"]
        second = await transport.send(post(f"{loopback.url}/2", stream=True))
        assert loopback.connections == 1
        reads: list[Any] = [first.aread, lambda: anext(first.aiter_bytes())]
        for read in reads:
            with pytest.raises(OpenAIError, match="already read"):
                await read()
        assert await second.aread() == b"/2/2/2"
        assert [chunk async for chunk in second.aiter_bytes()] == [b"/2/2/2"]
        third = await transport.send(post(f"{loopback.url}/3", stream=True))
        begun = third.aiter_bytes()
        await third.aclose()
        with pytest.raises(OpenAIError, match="closed before"):
            await anext(begun)
        fourth = await transport.send(post(f"{loopback.url}/4", stream=True))
        await fourth.aclose()
        with pytest.raises(OpenAIError, match="closed before"):
            await fourth.aread()
        await transport.aclose()

    run(main)


@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")  # trio's
def test_a_body_that_is_closed_while_it_is_read(loopback: Any, run: Run) -> None:
    loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        response = await transport.send(post(loopback.url, stream=True))
        chunks = response.aiter_bytes()
        assert await anext(chunks) == b"abc"
        await response.aclose()
        with pytest.raises(OpenAIError, match="closed before"):
            await anext(chunks)
        await transport.aclose()

    run(main)


def test_work_that_was_lost_is_not_stale(loopback: Any, answer: Any, run: Run) -> None:
    def reply(request: Any) -> Any:
        if request.path == "/work":
            time.sleep(0.4)
            return None
        return answer()

    loopback.reply = reply

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        await transport.send(post(loopback.url))
        with pytest.raises(APIConnectionError) as caught:
            await transport.send(post(f"{loopback.url}/work"))
        assert not caught.value.stale
        await transport.aclose()

    run(main)
    assert loopback.connections == 1


def test_what_is_dropped_under_trio_is_closed(loopback: Any) -> None:
    loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx"

    async def main() -> None:
        transport = AsyncHttpxTransport(ClientConfig())
        response: Any = await transport.send(post(loopback.url, stream=True))
        response = None
        gc.collect()
        assert await trio.to_thread.run_sync(lambda: loopback.closed.acquire(timeout=5))
        loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"
        await transport.send(post(loopback.url))
        del transport, response
        gc.collect()
        assert await trio.to_thread.run_sync(lambda: loopback.closed.acquire(timeout=5))

    trio.run(main)


def test_what_outlives_its_loop_goes_quietly(loopback: Any, run: Run) -> None:
    loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx"
    kept: list[Any] = [AsyncHttpxTransport(ClientConfig())]

    async def main() -> None:
        kept.append(await kept[0].send(post(loopback.url, stream=True)))

    run(main)
    noise: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, noise.append
    try:
        kept.clear()
        AsyncHttpxTransport.__new__(AsyncHttpxTransport)  # half made
        AsyncHttpxResponse.__new__(AsyncHttpxResponse)
        gc.collect()
    finally:
        sys.unraisablehook = hook
    assert not noise


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
        loop.run_until_complete(asyncio.sleep(0.01))  # what `aclose` has asked for
        loop.close()
    for _ in range(3):
        assert loopback.closed.acquire(timeout=5)


def test_a_client_ends_with_its_loop(loopback: Any, run: Run) -> None:
    transport = AsyncHttpxTransport(ClientConfig())

    async def main() -> None:
        await transport.send(post(loopback.url))

    for _ in range(5):
        run(main)
        assert loopback.closed.acquire(timeout=5)  # at once, not when the collector comes
        assert not transport._clients
    assert loopback.connections == 5
    assert not transport.is_closed


@pytest.mark.filterwarnings(
    "ignore::ResourceWarning"
)  # asyncio's, of transports nobody could close
def test_a_client_is_forgotten_with_a_loop_that_was_only_closed(loopback: Any) -> None:
    transport = AsyncHttpxTransport(ClientConfig())
    for _ in range(5):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(transport.send(post(loopback.url)))
        loop.close()
    assert len(transport._clients) == len(transport._keepers) == 1
    asyncio.run(transport.aclose())
    del loop
    gc.collect()
    for _ in range(5):
        assert loopback.closed.acquire(timeout=5)


def test_a_loop_that_goes_on_gets_a_new_client(loopback: Any) -> None:
    transport = AsyncHttpxTransport(ClientConfig())

    async def main() -> None:
        await transport.send(post(loopback.url))
        await asyncio.get_running_loop().shutdown_asyncgens()
        with pytest.warns(ResourceWarning, match="was scheduled after"):
            await transport.send(post(loopback.url))
        await transport.aclose()

    asyncio.run(main())
    assert loopback.connections == 2


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

    async def elsewhere() -> None:
        options = {"headers": {"X-Mine": "1"}, "auth": ("user", "password"), "trust_env": False}
        client = library.AsyncClient(cookies={"c": "v"}, params={"p": "1"}, **options)
        transport = AsyncHttpxTransport(ClientConfig(http_client=client))
        request = WireRequest("GET", f"{loopback.url}/x", {}, None, 5.0, foreign=True)
        assert (await transport.send(request)).status == 200
        assert loopback.requests[-1].headers.keys() == {"host"}
        assert loopback.requests[-1].path == "/x"
        await transport.aclose()

    run(elsewhere)
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
