from __future__ import annotations

import gc
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from oai_core.config import ClientConfig
from oai_core.errors import (
    APIConnectionError,
    OpenAIError,
)
from oai_core.transport.collector import READING
from oai_core.transport.httpx_responses import HttpxResponse
from oai_core.transport.httpx_transport import HttpxTransport
from oai_core.wire import WireResponse
from packages.core.tests.transport_support import post

Answer = Callable[..., bytes]


@pytest.fixture
def transport() -> Iterator[HttpxTransport]:
    made = HttpxTransport(ClientConfig())
    yield made
    made.close()


def test_a_stream_arrives_in_parts(loopback: Any, transport: HttpxTransport) -> None:
    more = threading.Event()

    def parts(_: Any) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n"
        more.wait(5)
        yield b"3\r\ntwo\r\n0\r\n\r\n"

    loopback.reply = parts
    response = transport.send(post(loopback.url, stream=True))
    assert response.content is None
    chunks = response.iter_bytes()
    assert next(chunks) == b"one"
    more.set()
    assert list(chunks) == [b"two"]
    transport.send(post(loopback.url)).read()
    assert loopback.connections == 1  # read to its end, the connection is used again


def test_a_stream_that_is_dropped_closes_its_connection(loopback: Any, transport: Any) -> None:
    def endless(_: Any) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"
        while True:
            time.sleep(0.01)
            yield b"x" * 1000

    loopback.reply = endless
    for drop in (lambda r: r.close(), lambda r: None):
        response: WireResponse | None = transport.send(post(loopback.url, stream=True))
        assert response is not None
        chunks: Any = response.iter_bytes()
        next(chunks)
        drop(response)
        response = chunks = None
        gc.collect()
        assert loopback.closed.acquire(timeout=5)


def test_a_response_that_is_dropped_unread(loopback: Any, transport: HttpxTransport) -> None:
    loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx"
    transport.send(post(loopback.url, stream=True))
    gc.collect()
    assert loopback.closed.acquire(timeout=5)


class TestTakenOnce:
    def test_the_next_answer_is_safe(self, loopback: Any, answer: Answer, transport: Any) -> None:
        loopback.reply = lambda r: answer(r.path.encode() * 3)
        first = transport.send(post(f"{loopback.url}/1", stream=True))
        assert list(first.iter_bytes()) == [b"/1/1/1"]
        second = transport.send(post(f"{loopback.url}/2", stream=True))
        assert loopback.connections == 1
        for read in (first.read, lambda: next(first.iter_bytes())):
            with pytest.raises(OpenAIError, match=r"already read; read\(\) keeps it"):
                read()
        assert second.read() == b"/2/2/2" == next(second.iter_bytes())
        second.close()
        assert second.read() == b"/2/2/2"

    def test_after_a_part(self, loopback: Any, transport: HttpxTransport) -> None:
        loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"
        response = transport.send(post(loopback.url, stream=True))
        chunks = response.iter_bytes()
        assert next(chunks) == b"abc"
        for read in (response.read, response.iter_bytes):
            with pytest.raises(OpenAIError, match="already read"):
                read()
        response.close()
        with pytest.raises(OpenAIError, match="closed before"):
            next(chunks)

    def test_after_close(self, loopback: Any, transport: HttpxTransport) -> None:
        response = transport.send(post(loopback.url, stream=True))
        begun = response.iter_bytes()
        response.close()
        with pytest.raises(OpenAIError, match="closed before"):
            next(begun)
        response = transport.send(post(loopback.url, stream=True))
        response.close()
        with pytest.raises(OpenAIError, match="closed before"):
            response.read()


@pytest.mark.parametrize("read", ["nothing", "a piece", "a piece, in a block"])
def test_the_collector_inside_the_pool(loopback: Any, transport: Any, read: str) -> None:
    loopback.reply = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"

    def in_a_block(response: Any) -> Iterator[bytes]:
        try:
            yield from response.iter_bytes()
        finally:
            response.close()

    def work() -> None:
        gc.disable()
        response = transport.send(post(loopback.url, stream=True))
        cycle: list[Any] = [response]
        if read != "nothing":
            chunks = in_a_block(response) if "block" in read else response.iter_bytes()
            next(chunks)
            cycle.append(chunks)
            del chunks
        cycle.append(cycle)
        del response, cycle
        with transport._client._transport._pool._optional_thread_lock:
            gc.collect()  # as an allocation in there may do

    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()
        thread.join(5)
        assert not thread.is_alive()
    finally:
        gc.enable()
    assert loopback.closed.acquire(timeout=5)
    for _ in range(100):  # the thread that closes has one more step to do
        if not READING:
            break
        time.sleep(0.05)
    assert not READING


def test_what_is_half_made_goes_quietly() -> None:
    noise: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, noise.append
    try:
        HttpxResponse.__new__(HttpxResponse)
    finally:
        sys.unraisablehook = hook
    assert not noise


def test_a_stream_that_breaks_off(loopback: Any, transport: HttpxTransport) -> None:
    def broken(request: Any) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
        request.socket.shutdown(socket.SHUT_RDWR)

    loopback.reply = broken
    response = transport.send(post(loopback.url, stream=True))
    chunks = response.iter_bytes()
    assert next(chunks) == b"half"
    with pytest.raises(APIConnectionError) as caught:
        next(chunks)
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)
    assert not caught.value.stale
    with pytest.raises(APIConnectionError):
        transport.send(post(loopback.url))
