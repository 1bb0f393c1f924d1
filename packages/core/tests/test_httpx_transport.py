from __future__ import annotations

import gzip
import socket
import subprocess
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
    APITimeoutError,
    ConfigurationError,
)
from oai_core.options import Timeout
from oai_core.transport.httpx_transport import HttpxTransport
from oai_core.wire import WireRequest
from packages.core.tests.transport_support import post

Answer = Callable[..., bytes]


@pytest.fixture
def transport() -> Iterator[HttpxTransport]:
    made = HttpxTransport(ClientConfig())
    yield made
    made.close()


def test_a_call(loopback: Any, answer: Answer, transport: HttpxTransport) -> None:
    loopback.reply = lambda r: answer(r.body[::-1], x_request_id="req_1")
    response = transport.send(post(f"{loopback.url}/v1/x?a%5B%5D=1&b=%2F", b"abc"))
    (request,) = loopback.requests
    assert (request.method, request.path) == ("POST", "/v1/x?a%5B%5D=1&b=%2F")
    assert request.headers == {
        "host": f"127.0.0.1:{loopback.port}",
        "accept": "application/json",
        "authorization": "Bearer sk-test",
        "content-length": "3",
    }
    assert (response.status, response.content, response.read()) == (200, b"cba", b"cba")
    assert list(response.iter_bytes()) == [b"cba"]
    assert response.headers["X-REQUEST-ID"] == response.headers.get("x-request-id") == "req_1"
    assert response.http_version == "HTTP/1.1"
    assert 0 < response.elapsed < 5
    assert isinstance(response.raw, httpx.Response)


@pytest.mark.parametrize(("method", "length"), [("GET", None), ("DELETE", None), ("POST", "0")])
def test_no_body(loopback: Any, transport: HttpxTransport, method: str, length: str | None) -> None:
    transport.send(WireRequest(method, loopback.url, {}, None, 5.0))
    assert loopback.requests[0].headers.get("content-length") == length


def test_connections_are_kept(loopback: Any, transport: HttpxTransport) -> None:
    for _ in range(3):
        transport.send(post(loopback.url))
    assert loopback.connections == 1


def test_a_compressed_body_is_decoded(loopback: Any, answer: Answer, transport: Any) -> None:
    packed = gzip.compress(b"x" * 5000)
    loopback.reply = lambda _: answer(packed, Content_Encoding="gzip")
    assert transport.send(post(loopback.url)).content == b"x" * 5000
    assert b"".join(transport.send(post(loopback.url, stream=True)).iter_bytes()) == b"x" * 5000


class TestBodies:
    def test_a_generator(self, loopback: Any, transport: HttpxTransport) -> None:
        request = post(loopback.url, (part for part in (b"a", b"bc")))
        transport.send(request)
        assert loopback.requests[0].body == b"abc"
        assert loopback.requests[0].headers["transfer-encoding"] == "chunked"
        assert request.content.replayable is False  # type: ignore[union-attr]
        with pytest.raises(APIConnectionError, match="sent before") as caught:
            transport.send(request)
        assert not caught.value.retryable

    def test_a_generator_that_was_not_touched(self, transport: HttpxTransport) -> None:
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        request = post(f"http://127.0.0.1:{port}", iter([b"a"]))
        with pytest.raises(APIConnectionError):
            transport.send(request)
        assert request.content.replayable is True  # type: ignore[union-attr]

    def test_a_list_can_be_sent_again(self, loopback: Any, transport: HttpxTransport) -> None:
        request = post(loopback.url, [b"a", b"b"])
        transport.send(request)
        transport.send(request)
        assert [received.body for received in loopback.requests] == [b"ab", b"ab"]

    def test_a_length_that_is_known(self, loopback: Any, transport: HttpxTransport) -> None:
        transport.send(post(loopback.url, [b"ab"], headers={"Content-Length": "2"}))
        assert loopback.requests[0].headers["content-length"] == "2"
        assert "transfer-encoding" not in loopback.requests[0].headers

    def test_a_header_that_cannot_be_sent(self, loopback: Any, transport: Any) -> None:
        with pytest.raises(ValueError, match="Header x-a holds") as caught:
            transport.send(post(loopback.url, headers={"x-a": "secret\u20ac"}))
        assert "secret" not in str(caught.value)

    def test_an_async_body_is_refused(self, loopback: Any, transport: HttpxTransport) -> None:
        async def body() -> Any:
            yield b""

        with pytest.raises(TypeError, match="async iterable"):
            transport.send(post(loopback.url, body()))

    def test_an_error_inside_a_generator_passes(self, loopback: Any, transport: Any) -> None:
        def body() -> Iterator[bytes]:
            yield b"a"
            raise KeyError("mine")

        with pytest.raises(KeyError, match="mine"):
            transport.send(post(loopback.url, body()))


class TestFailures:
    def test_refused(self, transport: HttpxTransport) -> None:
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        request = post(f"http://127.0.0.1:{port}/v1")
        with pytest.raises(APIConnectionError, match=r"Connection error: .*refused") as caught:
            transport.send(request)
        error = caught.value
        assert isinstance(error.__cause__, httpx.ConnectError)
        assert (error.stale, error.retryable, error.request) == (False, True, request)

    @pytest.mark.parametrize("timeout", [0.05, Timeout(read=0.05)])
    def test_timeout(self, loopback: Any, transport: HttpxTransport, timeout: Any) -> None:
        loopback.reply = lambda _: time.sleep(1)
        with pytest.raises(APITimeoutError, match="read") as caught:
            transport.send(post(loopback.url, timeout=timeout))
        assert isinstance(caught.value.__cause__, httpx.ReadTimeout)

    def test_no_timeout(self, loopback: Any, transport: HttpxTransport) -> None:
        assert transport.send(post(loopback.url, timeout=None)).status == 200

    @pytest.mark.parametrize("timeout", [float("inf"), Timeout(read=float("inf")), 2_000_000])
    def test_long_timeouts(self, loopback: Any, transport: Any, timeout: Any) -> None:
        assert transport.send(post(loopback.url, timeout=timeout)).status == 200

    @pytest.mark.parametrize("timeout", [1e12, -1, float("nan"), "5", Timeout(connect=-1)])
    def test_absurd_timeouts(self, loopback: Any, transport: Any, timeout: Any) -> None:
        with pytest.raises(ConfigurationError, match="timeout: seconds from 0 to 2,147,483"):
            transport.send(post(loopback.url, timeout=timeout))

    def test_a_timeout_in_the_body(self, loopback: Any, transport: HttpxTransport) -> None:
        def slow(_: Any) -> Iterator[bytes]:
            yield b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"
            time.sleep(1)

        loopback.reply = slow
        with pytest.raises(APITimeoutError):
            transport.send(post(loopback.url, timeout=0.1))

    def test_a_stale_connection(self, loopback: Any, answer: Answer, transport: Any) -> None:
        loopback.reply = lambda _: answer() if len(loopback.requests) == 1 else None
        transport.send(post(loopback.url))
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(loopback.url))
        assert loopback.connections == 1
        assert caught.value.stale

    @pytest.mark.parametrize("end", ["reset", "close"])
    def test_work_that_was_lost_is_not_stale(
        self, loopback: Any, answer: Answer, transport: HttpxTransport, end: str
    ) -> None:
        def reply(request: Any) -> bytes | None:
            if request.path != "/work":
                return answer()
            time.sleep(0.4)
            if end == "reset":
                request.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0" * 2)
            return None

        loopback.reply = reply
        transport.send(post(loopback.url))
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(f"{loopback.url}/work"))
        assert loopback.connections == 1
        assert (caught.value.stale, caught.value.retryable) == (False, True)

    def test_a_new_connection_beside_a_used_one(
        self, loopback: Any, answer: Answer, transport: HttpxTransport
    ) -> None:
        loopback.reply = lambda r: answer() if r.connection == 1 else None
        transport.send(post(loopback.url))
        held = transport.send(post(loopback.url, stream=True))
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(loopback.url))
        assert loopback.connections == 2
        assert not caught.value.stale
        held.close()

    def test_a_new_connection_is_not_stale(self, loopback: Any, transport: Any) -> None:
        loopback.reply = lambda _: None
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(loopback.url))
        assert not caught.value.stale
        assert caught.value.retryable

    def test_nonsense_is_not_stale(self, loopback: Any, answer: Answer, transport: Any) -> None:
        loopback.reply = lambda _: answer() if len(loopback.requests) == 1 else b"no http\r\n\r\n"
        transport.send(post(loopback.url))
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(loopback.url))
        assert not caught.value.stale

    @pytest.mark.parametrize(
        ("url", "headers"),
        [
            ("ftp://host/x", {}),
            ("http://127.0.0.1:1", {"bad": "a\nb"}),
            (f"http://{'a' * 70}.com/", {}),
            ("http://a..com/", {}),
        ],
    )
    def test_what_trying_again_cannot_help(
        self, loopback: Any, transport: Any, url: str, headers: dict[str, str]
    ) -> None:
        url = loopback.url if headers else url
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(url, headers=headers))
        assert not caught.value.retryable

    def test_an_address_that_is_none(self, transport: HttpxTransport) -> None:
        with pytest.raises(APIConnectionError, match="Not a URL") as caught:
            transport.send(post("http://[::1"))
        assert not caught.value.retryable

    def test_closed(self, loopback: Any, transport: HttpxTransport) -> None:
        transport.send(post(loopback.url))
        before = transport.is_closed
        transport.close()
        assert (before, transport.is_closed) == (False, True)
        with pytest.raises(APIConnectionError, match="closed") as caught:
            transport.send(post(loopback.url))
        assert not caught.value.retryable
        HttpxTransport(ClientConfig()).close()


def test_threads_share_one_client(loopback: Any, answer: Answer) -> None:
    loopback.reply = lambda r: answer(r.body)
    transport = HttpxTransport(ClientConfig())
    wrong: list[Any] = []
    start = threading.Barrier(8)

    def work(number: int) -> None:
        start.wait()
        for turn in range(25):
            body = b"%d-%d" % (number, turn)
            content = transport.send(post(loopback.url, body)).content
            if content != body:
                wrong.append((body, content))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert loopback.connections <= 8
    transport.close()


FORK = """
import os, sys, threading
from oai_core.config import ClientConfig
from oai_core.transport.httpx_transport import HttpxTransport
from oai_core.wire import WireRequest

def send(transport):
    pid = str(os.getpid()).encode()
    return transport.send(WireRequest("POST", sys.argv[1], {}, pid, 5.0)).content

transport = HttpxTransport(ClientConfig())
held = HttpxTransport(ClientConfig())
held._lock.acquire()  # as if another thread were opening a client
assert send(transport) == b"1"
child = os.fork()
if child == 0:
    ok = send(transport) == b"2" and send(held) == b"3"
    del transport, held
    os._exit(0 if ok else 1)
_, status = os.waitpid(child, 0)
assert status == 0, status
assert send(transport) == b"1"
"""


def test_a_forked_child_opens_its_own_connection(loopback: Any, answer: Answer) -> None:
    loopback.reply = lambda r: answer(b"%d" % r.connection)
    run = subprocess.run(
        [sys.executable, "-c", FORK, loopback.url], capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert loopback.connections == 3
    pids = {r.connection: r.body for r in loopback.requests}
    assert pids[2] == pids[3] != pids[1]


def test_nothing_is_imported_before_the_first_call() -> None:
    code = (
        "import sys\n"
        "from oai_core.config import ClientConfig\n"
        "from oai_core.transport.httpx_transport import HttpxTransport\n"
        "HttpxTransport(ClientConfig())\n"
        "assert not {'httpx', 'httpx2', 'ssl', 'asyncio'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
