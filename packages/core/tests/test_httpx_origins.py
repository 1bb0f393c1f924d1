from __future__ import annotations

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
)
from oai_core.options import DEFAULT_TIMEOUT
from oai_core.transport.httpx_transport import HttpxTransport
from oai_core.wire import WireRequest
from packages.core.tests.transport_support import post

Answer = Callable[..., bytes]


@pytest.fixture
def transport() -> Iterator[HttpxTransport]:
    made = HttpxTransport(ClientConfig())
    yield made
    made.close()


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

    def test_its_stale_connections_are_known(
        self, loopback: Any, answer: Answer, library: Any
    ) -> None:
        loopback.reply = lambda _: answer() if len(loopback.requests) == 1 else None
        transport = HttpxTransport(ClientConfig(http_client=library.Client(trust_env=False)))
        transport.send(post(loopback.url))
        for stale in (True, False):  # the second time it is a new connection
            with pytest.raises(APIConnectionError) as caught:
                transport.send(post(loopback.url))
            assert caught.value.stale is stale
        transport.close()

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
