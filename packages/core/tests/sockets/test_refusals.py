"""Handshakes that come to nothing."""

from __future__ import annotations

import logging
import pickle
import time
from typing import Any

import pytest

import oai_core
from oai_core import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    Timeout,
)

from .api import connected, manager
from .rig import KEY, Rig, entered, wait
from .scripts import answers, error_body, hangs, refuses, says
from .server import Script, Server, stay


def refused(rig: Rig, *scripts: Script, client: Any = None, **params: Any) -> Any:
    """The error of a handshake, and how many the server saw."""
    with Server(*scripts) as server:

        async def main() -> None:
            async with connected(rig, server, client=client, **params):
                raise AssertionError("it was not refused")

        with pytest.raises(oai_core.OpenAIError) as caught:
            rig.run(main)
        return caught.value, server.connections


def test_a_refusal_is_the_error_that_http_has(rig: Rig) -> None:
    body = error_body("Incorrect API key provided: sk-wrong-key-12345.", "invalid_api_key")
    error, _ = refused(rig, refuses("401 Unauthorized", body, X_Request_Id="req_9"))
    assert isinstance(error, AuthenticationError)
    assert (error.status_code, error.request_id, error.code) == (401, "req_9", "invalid_api_key")
    assert error.body["code"] == "invalid_api_key"
    assert "Incorrect API key" in error.message
    assert error.response.headers["X-Request-Id"] == "req_9"
    for shown in (str(error), repr(error), repr(error.request), repr(error.response)):
        assert "sk-wrong" not in shown
        assert KEY not in shown
    assert isinstance(pickle.loads(pickle.dumps(error)), AuthenticationError)


def test_a_refusal_in_html(rig: Rig) -> None:
    page = b"<html><title>Not Found</title></html>"
    error, _ = refused(rig, refuses("404 Not Found", page, Content_Type="text/html"))
    assert isinstance(error, NotFoundError)
    assert error.status_code == 404


def test_a_refusal_without_a_body(rig: Rig) -> None:
    error, _ = refused(rig, refuses("403 Forbidden"))
    assert error.status_code == 403


def test_a_refusal_whose_body_breaks_off(rig: Rig) -> None:
    error, _ = refused(rig, answers(b'HTTP/1.1 401 No\r\nContent-Length: 900\r\n\r\n{"er'))
    assert isinstance(error, AuthenticationError | APIConnectionError)


@pytest.mark.parametrize("status", ["200 OK", "204 No Content", "302 Found", "307 Temporary"])
def test_what_is_no_refusal_and_no_socket(rig: Rig, status: str) -> None:
    error, count = refused(rig, refuses(status, b"hello"))
    assert isinstance(error, oai_core.APIError)
    assert count == 1


def test_retries_wait_as_long_as_the_server_says(rig: Rig) -> None:
    first = refuses("429 Too Many", error_body(), retry_after_ms="30")
    with Server(first, refuses("500 Oh", b"", retry_after_ms="1"), stay) as server:

        async def main() -> None:
            async with connected(rig, server, client={"max_retries": 2}):
                pass

        begun = time.monotonic()
        rig.run(main)
        assert time.monotonic() - begun >= 0.03
        assert server.connections == 3
        counts = [made.headers.get("x-oai-retry-count") for made in server.handshakes]
        assert counts == [None, "1", "2"]


def test_retries_end(rig: Rig) -> None:
    again = refuses("503 Down", error_body(), retry_after_ms="1")
    error, count = refused(rig, again, client={"max_retries": 2})
    assert isinstance(error, InternalServerError)
    assert count == 3
    error, count = refused(
        rig, refuses("429 No", None, retry_after="500"), client={"max_retries": 2}
    )
    assert isinstance(error, RateLimitError)
    assert (count, error.retry_after) == (1, 500)
    error, count = refused(rig, refuses("400 No", error_body()), client={"max_retries": 2})
    assert (error.status_code, count) == (400, 1)


def test_a_connection_has_its_own_number_of_retries(rig: Rig) -> None:
    again = refuses("503 Down", error_body(), retry_after_ms="1")
    for mine, clients, count in ((0, 3, 1), (1, 0, 2)):
        _, seen = refused(rig, again, client={"max_retries": clients}, max_retries=mine)
        assert seen == count


def test_each_attempt_asks_for_the_key(rig: Rig) -> None:
    keys = iter(["sk-one", "sk-two", "sk-three"])
    with Server(refuses("500 Oh", None, retry_after_ms="1"), stay) as server:

        async def main() -> None:
            options = {"max_retries": 1, "api_key": lambda: next(keys)}
            async with connected(rig, server, client=options):
                pass

        rig.run(main)
        sent = [made.headers["authorization"] for made in server.handshakes]
    assert sent == ["Bearer sk-one", "Bearer sk-two"]


@pytest.mark.parametrize("timeout", [0.05, Timeout(5, read=0.05)])
def test_a_handshake_that_hangs(rig: Rig, timeout: Any) -> None:
    begun = time.monotonic()
    error, _ = refused(rig, hangs, timeout=timeout)
    assert isinstance(error, APITimeoutError)
    assert time.monotonic() - begun < 4


NONSENSE = [
    b"",
    b"\x00\x01\x02nonsense\r\n\r\n",
    b"SSH-2.0-OpenSSH_9\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
    (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"
    ),
    b"HTTP/1.1 101 Switching Protocols\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
    b"HTTP/1.1 101",
]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_an_answer_that_is_none(rig: Rig, nonsense: bytes) -> None:
    error, count = refused(rig, answers(nonsense))
    assert isinstance(error, APIConnectionError)
    assert error.__cause__ is not None
    assert count == 1


def test_a_reset_is_a_connection_error(rig: Rig) -> None:
    error, count = refused(rig, lambda peer: peer.reset(), client={"max_retries": 0})
    assert isinstance(error, APIConnectionError)
    assert count == 1


def test_a_connection_error_is_retried(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oai_core.retries.RetryPolicy._backoff", lambda *_: 0.001)
    with Server(answers(b""), answers(b"nonsense"), stay) as server:

        async def main() -> None:
            async with connected(rig, server, client={"max_retries": 2}):
                pass

        rig.run(main)
        assert server.connections == 3


def test_nobody_listens(rig: Rig) -> None:
    with Server() as server:
        url = server.url

    async def main() -> None:
        async with entered(manager(rig, rig.client(url))):
            pass

    with pytest.raises(APIConnectionError):
        rig.run(main)


def test_a_name_that_there_is_not(rig: Rig) -> None:
    async def main() -> None:
        async with entered(manager(rig, rig.client("http://x.invalid/v1"))):
            pass

    with pytest.raises(APIConnectionError):
        rig.run(main)


def test_a_key_that_fails_ends_the_call(rig: Rig) -> None:
    def key() -> str:
        raise LookupError("no vault")

    with Server() as server:

        async def main() -> None:
            async with connected(rig, server, client={"api_key": key}):
                pass

        with pytest.raises(LookupError, match="no vault"):
            rig.run(main)
        assert server.connections == 0


def test_no_secret_is_logged(
    rig: Rig, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither by us nor by the library, which logs the head of a handshake at debug."""
    monkeypatch.setenv("OPENAI_LOG", "debug")
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "oai")
    denied = refuses("401 Unauthorized", error_body(f"Incorrect API key provided: {KEY}"))
    with Server(says({"type": "thing.started"}), denied) as server:

        async def main() -> None:
            client = {"max_retries": 0}
            async with connected(
                rig, server, client=client, extra_headers={"X-Api-Key": "hidden5"}
            ) as connection:
                await wait(connection.send({"type": "thing.make", "name": "private8"}))
                await wait(connection.recv())
            with pytest.raises(AuthenticationError):
                async with connected(rig, server, client=client):
                    pass

        rig.run(main)
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "things.connect" in logged
    for secret in (KEY, "hidden5"):
        assert secret not in logged


def test_the_error_of_a_status_has_its_request(rig: Rig) -> None:
    error, _ = refused(rig, refuses("418 Teapot", error_body()))
    assert isinstance(error, APIStatusError)
    assert error.request is not None
    assert error.request.method == "GET"
    assert error.request.url.startswith("ws://")
