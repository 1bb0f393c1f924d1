from __future__ import annotations

import gc
import gzip
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest

from oai_core.config import ClientConfig
from oai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    OpenAIError,
)
from oai_core.options import DEFAULT_TIMEOUT, Timeout
from oai_core.transport.collector import READING
from oai_core.transport.httpx_responses import HttpxResponse
from oai_core.transport.httpx_transport import HttpxTransport
from oai_core.wire import WireRequest, WireResponse

Answer = Callable[..., bytes]
HEADERS = {"accept": "application/json", "Authorization": "Bearer sk-test"}


@pytest.fixture
def transport() -> Iterator[HttpxTransport]:
    made = HttpxTransport(ClientConfig())
    yield made
    made.close()


def post(url: str, content: Any = b"{}", *, stream: bool = False, **options: Any) -> WireRequest:
    headers = {**HEADERS, **options.pop("headers", {})}
    return WireRequest("POST", url, headers, content, options.pop("timeout", 5.0), stream)


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


class TestRedirects:
    def test_credentials_stay_with_their_origin(
        self, loopback: Any, answer: Answer, transport: HttpxTransport
    ) -> None:
        def reply(request: Any) -> bytes:
            if request.path == "/elsewhere":
                host = f"http://localhost:{loopback.port}/end"
                return answer(b"", "307 Temporary Redirect", Location=host)
            if request.path == "/here":
                return answer(b"", "308 Permanent Redirect", Location="/end")
            return answer(b"done")

        loopback.reply = reply
        secret = {
            "api-key": "k",
            "X-Api-Key": "k",
            "OpenAI-Organization": "o",
            "OpenAI-Project": "p",
            "Idempotency-Key": "i",
            "x-functions-key": "k",
            "X-Gateway-Pass": "g",
            "x-sig": "s",
        }
        names = {"authorization", *map(str.lower, secret)}
        response = transport.send(post(f"{loopback.url}/here", b"body", headers=secret))
        assert response.content == b"done"
        first, second = loopback.requests
        assert second.headers.keys() >= names
        assert second.body == first.body == b"body"
        response = transport.send(post(f"{loopback.url}/elsewhere", b"body", headers=secret))
        assert response.content == b"done"
        last = loopback.requests[-1]
        assert last.headers["host"].startswith("localhost")
        assert not last.headers.keys() & names
        assert last.headers["accept"] == "application/json"
        assert last.body == b"body"

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_an_injected_client(self, loopback: Any, answer: Answer, library: Any) -> None:
        start = f"http://localhost:{loopback.port}/"
        places = {"/": f"{loopback.url}/2", "/2": "/3", "/3": start + "end"}

        def reply(request: Any) -> bytes:
            place = places.get(request.path)
            return answer(b"", "307 T", Location=place) if place else answer()

        loopback.reply = reply
        cookies = {"c": "v"}
        with library.Client(auth=("user", "password"), cookies=cookies, trust_env=False) as client:
            transport = HttpxTransport(ClientConfig(http_client=client))
            transport.send(WireRequest("GET", start, {"x-sig": "s", "accept": "a"}, None, 5.0))
        first, *others = loopback.requests
        harmless = {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert first.headers.keys() == harmless | {"x-sig", "authorization", "cookie"}
        assert [other.headers.keys() for other in others] == [harmless] * 3

    def test_a_user_in_the_new_address(
        self, loopback: Any, answer: Answer, transport: HttpxTransport
    ) -> None:
        host = f"http://user:password@localhost:{loopback.port}/end"
        loopback.reply = lambda r: (
            answer() if r.path == "/end" else answer(b"", "307 T", Location=host)
        )
        transport.send(post(loopback.url))
        assert "authorization" not in loopback.requests[1].headers

    def test_a_body_that_is_gone(self, loopback: Any, answer: Answer, transport: Any) -> None:
        loopback.reply = lambda _: answer(b"", "307 T", Location="/end")
        with pytest.raises(APIConnectionError, match="cannot be sent again") as caught:
            transport.send(post(loopback.url, (part for part in [b"abc"])))
        assert not caught.value.retryable
        assert len(loopback.requests) == 1

    def test_a_bad_host(self, loopback: Any, answer: Answer, transport: Any) -> None:
        loopback.reply = lambda _: answer(b"", "307 T", Location=f"http://{'a' * 70}.com/")
        with pytest.raises(APIConnectionError, match="Not a URL"):
            transport.send(post(loopback.url))

    def test_they_end(self, loopback: Any, answer: Answer, transport: HttpxTransport) -> None:
        loopback.reply = lambda _: answer(b"", "302 Found", Location="/again")
        with pytest.raises(APIConnectionError, match="Too many redirects") as caught:
            transport.send(post(loopback.url))
        assert not caught.value.retryable
        assert len(loopback.requests) == 21


def test_the_owned_client_keeps_no_cookies(loopback: Any, answer: Answer, transport: Any) -> None:
    loopback.reply = lambda _: answer(Set_Cookie="a=b")
    transport.send(post(loopback.url))
    transport.send(post(loopback.url))
    assert "cookie" not in loopback.requests[1].headers


@pytest.mark.parametrize("library", [httpx, httpx2])
class TestInjected:
    def test_its_settings_hold(self, loopback: Any, answer: Answer, library: Any) -> None:
        client = library.Client(
            headers={"X-Mine": "1", "accept": "weak"},
            params={"p": "1"},
            cookies={"c": "v"},
            trust_env=False,
        )
        transport = HttpxTransport(ClientConfig(http_client=client))
        response = transport.send(post(f"{loopback.url}/x?q=2"))
        assert isinstance(response.raw, library.Response)
        (request,) = loopback.requests
        assert request.headers["x-mine"] == "1"
        assert request.headers["accept"] == "application/json"
        assert request.headers["cookie"] == "c=v"
        assert sorted(request.path.partition("?")[2].split("&")) == ["p=1", "q=2"]
        transport.close()
        assert client.is_closed
        assert transport.is_closed

    def test_another_server_learns_nothing(
        self, loopback: Any, answer: Answer, library: Any
    ) -> None:
        loopback.reply = lambda r: (
            answer(b"", "307 T", Location="/end", Set_Cookie="d=e") if r.path == "/x" else answer()
        )
        client = library.Client(
            headers={"Authorization": "Bearer mine", "X-Mine": "1"},
            params={"p": "1"},
            cookies={"c": "v"},
            auth=("user", "password"),
            trust_env=False,
        )
        transport = HttpxTransport(ClientConfig(http_client=client))
        request = WireRequest("GET", f"{loopback.url}/x", {"accept": "a"}, None, 5.0, foreign=True)
        transport.send(request)
        transport.close()
        assert [r.path for r in loopback.requests] == ["/x", "/end"]
        for received in loopback.requests:
            assert received.headers.keys() == {"host", "accept"}

    def test_its_failures_are_translated(self, loopback: Any, library: Any) -> None:
        loopback.reply = lambda _: None
        transport = HttpxTransport(ClientConfig(http_client=library.Client(trust_env=False)))
        with pytest.raises(APIConnectionError) as caught:
            transport.send(post(loopback.url))
        transport.close()
        assert isinstance(caught.value.__cause__, library.RemoteProtocolError)

    def test_an_async_client_is_refused(self, library: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"httpx2\.Client is needed"):
            HttpxTransport(ClientConfig(http_client=library.AsyncClient()))

    def test_its_timeout_holds_where_none_was_chosen(self, loopback: Any, library: Any) -> None:
        loopback.reply = lambda _: time.sleep(0.5)
        client = library.Client(timeout=0.05, trust_env=False)
        transport = HttpxTransport(ClientConfig(http_client=client))
        with pytest.raises(APITimeoutError):
            transport.send(post(loopback.url, timeout=DEFAULT_TIMEOUT))
        loopback.reply = lambda _: b"HTTP/1.1 204 No Content\r\n\r\n"
        assert transport.send(post(loopback.url, timeout=5)).status == 204
        transport.close()

    def test_a_subclass(self, loopback: Any, library: Any) -> None:
        kind: Any = type("Mine", (library.Client,), {})
        with kind(trust_env=False) as client:
            assert (
                HttpxTransport(ClientConfig(http_client=client)).send(post(loopback.url)).status
                == 200
            )


def test_something_else_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"not builtins\.object"):
        HttpxTransport(ClientConfig(http_client=object()))


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
