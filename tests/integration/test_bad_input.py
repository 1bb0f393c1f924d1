"""What goes wrong says what went wrong, in an error of our own, and shows no secret."""

from __future__ import annotations

import logging
import math
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from oai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    OpenAIError,
    RateLimitError,
    StreamError,
)
from oai_responses import AsyncOpenAI, OpenAI

from .runs import KEY, Run, Use
from .servers import (
    SocketServer,
    chunk,
    cut_off,
    head,
    hold,
    reset,
    sse,
    streamed,
    whole,
)

# Under trio the generators inside httpx warn when a response is left before its end.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

NOWHERE = "http://127.0.0.1:9/v1"  # nothing is sent where the arguments are wrong
STREAM = {"stream": True}
DELTA = {"type": "response.output_text.delta", "delta": "x", "item_id": "i"}


@pytest.fixture(autouse=True)
def no_secret_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    assert KEY not in caplog.text


def fails(kind: type[Exception], use: Callable[[], Any], *words: str, secret: str = KEY) -> Any:
    """Check that a call fails with such an error, which holds the words and no secret."""
    with pytest.raises(kind) as caught:
        use()
    error: Any = caught.value
    for word in words:
        assert word in str(error)
    text = "".join(traceback.format_exception(error))
    for shown in (str(error), repr(error), text):
        assert secret not in shown
    return error


def test_a_misspelt_option_of_the_client_names_the_nearest() -> None:
    with pytest.raises(TypeError, match=r"OpenAI\(\) .*'api_kee'. Did you mean 'api_key'\?"):
        OpenAI(api_kee="sk-x")  # type: ignore[call-arg]


def test_missing_key() -> None:
    for client in (OpenAI, AsyncOpenAI):
        fails(ConfigurationError, client, "api_key", "OPENAI_API_KEY")


def test_empty_key(monkeypatch: pytest.MonkeyPatch) -> None:
    fails(ConfigurationError, lambda: OpenAI(api_key=""), "api_key")
    monkeypatch.setenv("OPENAI_API_KEY", "")
    fails(ConfigurationError, OpenAI, "OPENAI_API_KEY")


def test_key_of_a_wrong_type() -> None:
    wrong: Any = 5
    fails(ConfigurationError, lambda: OpenAI(api_key=wrong), "api_key", "int")


@pytest.mark.parametrize(
    "url", ["", "   ", "api.example.com/v1", "ftp://x/v1", "http://", "http://a b"]
)
def test_wrong_base_url(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    fails(ConfigurationError, lambda: OpenAI(api_key=KEY, base_url=url), "base_url")
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    fails(ConfigurationError, lambda: OpenAI(api_key=KEY), "OPENAI_BASE_URL")


def test_unknown_argument(run: Run) -> None:
    fails(
        TypeError,
        lambda: run.ask(NOWHERE, create={"temprature": 1}),
        "Responses.create()",
        "'temprature'",
        "Did you mean 'temperature'",
    )
    fails(
        TypeError,
        lambda: run(lambda c: c.responses.retrieve("resp_1", starting_afer=1), NOWHERE),
        "'starting_after'",
    )


def test_unknown_argument_of_a_client() -> None:
    wrong: dict[str, Any] = {"api_key": KEY, "max_retires": 1}
    fails(TypeError, lambda: OpenAI(**wrong), "max_retires")


def test_missing_argument(run: Run) -> None:
    fails(
        TypeError,
        lambda: run(lambda c: c.conversations.items.create("conv_1"), NOWHERE),
        "'items'",
    )


@pytest.mark.parametrize("value", ["", ".", "..", "%2e", "%2E%2e", ".%2e"])
def test_wrong_path_value(run: Run, value: str) -> None:
    fails(ValueError, lambda: run(lambda c: c.responses.retrieve(value), NOWHERE), "response_id")


@pytest.mark.parametrize("value", [None, b"resp_1"])
def test_path_value_of_a_wrong_type(run: Run, value: Any) -> None:
    fails(TypeError, lambda: run(lambda c: c.responses.retrieve(value), NOWHERE), "response_id")


def test_path_value_stays_one_segment(run: Run) -> None:
    with SocketServer(whole(b'{"object":"response"}')) as server:
        run(lambda c: c.responses.retrieve("../a/b?c#d%2F é"), server.url)
    target = server.requests[0].split(b" ")[1]
    assert target == b"/v1/responses/..%2Fa%2Fb%3Fc%23d%252F%20%C3%A9?stream=false"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_nan(run: Run, value: float) -> None:
    fails(ValueError, lambda: run.ask(NOWHERE, create={"temperature": value}), "temperature")
    deep = {"metadata": {"a": [1.0, value]}}
    fails(ValueError, lambda: run.ask(NOWHERE, create={"extra_body": deep}), "metadata.a[1]")
    query = {"extra_query": {"a": value}}
    fails(ValueError, lambda: run.ask(NOWHERE, create=query), "a")


def test_bytes_in_json(run: Run) -> None:
    items = [{"role": "user", "content": b"hello"}]
    fails(TypeError, lambda: run.ask(NOWHERE, create={"input": items}), "input[0].content", "bytes")


def test_a_value_that_json_cannot_hold(run: Run) -> None:
    fails(TypeError, lambda: run.ask(NOWHERE, create={"metadata": {"a": object()}}), "metadata.a")
    loop: dict[str, Any] = {}
    loop["self"] = loop
    fails(ValueError, lambda: run.ask(NOWHERE, create={"metadata": loop}), "nested")


def test_an_exhausted_generator(run: Run) -> None:
    items = (item for item in [{"role": "user", "content": "x"}])
    list(items)
    fails(ValueError, lambda: run.ask(NOWHERE, create={"input": items}), "input", "used up")


def test_an_exhausted_body(run: Run) -> None:
    content = (piece for piece in [b"x"])
    list(content)
    use: Use = lambda c: c.post("/things", content=content)  # noqa: E731
    fails(ValueError, lambda: run(use, NOWHERE), "content", "used up")


def test_a_generator_is_not_sent_twice(run: Run) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"x"

    def refuse(connection: socket.socket) -> None:
        connection.sendall(whole(status="500 Oops", retry_after_ms="1"))

    with SocketServer(refuse) as server:
        use: Use = lambda c: c.post("/things", content=pieces())  # noqa: E731
        error = fails(InternalServerError, lambda: run(use, server.url, max_retries=3))
        assert "not sent again" in str(error)
        assert len(server.requests) == 1


HTML = b"<!doctype html><html><title>Welcome</title></html>"


def test_html(run: Run) -> None:
    with SocketServer(whole(HTML, kind="text/html")) as server:
        error = fails(
            APIResponseValidationError, lambda: run.ask(server.url), "HTML", "base URL", "Welcome"
        )
        assert error.status_code == 200


def test_html_that_claims_to_be_json(run: Run) -> None:
    with SocketServer(whole(HTML)) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url), "HTML")


@pytest.mark.parametrize(
    ("body", "word"),
    [(b"[]", "array"), (b'"x"', "string"), (b"5", "number"), (b"null", "null"), (b"true", "bool")],
)
def test_json_that_is_no_object(run: Run, body: bytes, word: str) -> None:
    with SocketServer(whole(body)) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url), word, "Response")


@pytest.mark.parametrize("kind", ["application/json", None])
def test_empty_body(run: Run, kind: str | None) -> None:
    with SocketServer(whole(kind=kind)) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url), "empty")


def test_half_a_json_body(run: Run) -> None:
    with SocketServer(whole(b'{"object": "resp')) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url), "not JSON")


def test_a_body_that_breaks_off(run: Run) -> None:
    with SocketServer(cut_off(whole(b'{"object": "response"}')[:-4])) as server:
        fails(APIConnectionError, lambda: run.ask(server.url))


@pytest.mark.parametrize("kind", ["text/event-stream", "application/json"])
def test_events_although_none_were_asked_for(run: Run, kind: str) -> None:
    with SocketServer(whole(sse([DELTA]), kind=kind)) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url), "stream of events")
    assert b'"stream":false' in server.requests[0]


def test_json_although_a_stream_was_asked_for(run: Run) -> None:
    with SocketServer(whole(b'{"object": "response"}')) as server:
        fails(
            APIResponseValidationError,
            lambda: run.ask(server.url, create=STREAM),
            "a stream was asked for",
            "application/json",
        )


@pytest.mark.parametrize("body", [b"", b"   "])
def test_html_or_nothing_although_a_stream_was_asked_for(run: Run, body: bytes) -> None:
    with SocketServer(whole(HTML, kind="text/html; charset=utf-8")) as server:
        fails(APIResponseValidationError, lambda: run.ask(server.url, create=STREAM), "text/html")
    with SocketServer(whole(body, kind=None)) as server:
        fails(APIError, lambda: run.ask(server.url, create=STREAM), "empty")


def test_half_an_event(run: Run) -> None:
    half = sse([DELTA]) + b'data: {"type": "response.out'
    with SocketServer(streamed(half)) as server:
        error = fails(
            StreamError, lambda: run.ask(server.url, create=STREAM), "in the middle of an event"
        )
        assert [event.delta for event in error.events] == ["x"]
        assert error.partial == b'data: {"type": "response.out'


def test_a_malformed_event(run: Run) -> None:
    with SocketServer(streamed(sse([DELTA]) + b"data: {nonsense}\n\n")) as server:
        error = fails(StreamError, lambda: run.ask(server.url, create=STREAM), "not JSON")
        assert error.partial == b"{nonsense}"
        assert len(error.events) == 1
        assert isinstance(error.__cause__, ValueError)


@pytest.mark.parametrize("end", [cut_off, reset], ids=["closed", "reset"])
def test_a_disconnect_in_mid_stream(run: Run, end: Any) -> None:
    with SocketServer(end(head(), chunk(sse([DELTA, DELTA])), b"fff\r\ndata: ")) as server:
        error = fails(StreamError, lambda: run.ask(server.url, create=STREAM), "broke off")
        assert isinstance(error.__cause__, APIConnectionError)
        assert len(server.requests) == 1
        if end is cut_off:
            assert len(error.events) == 2


def test_a_server_that_is_gone(run: Run) -> None:
    with SocketServer(whole()) as server:
        url = server.url
    error = fails(APIConnectionError, lambda: run.ask(url), "Connection error")
    assert error.__cause__ is not None
    assert error.request.method == "POST"


@pytest.mark.parametrize("end", [cut_off, reset], ids=["closed", "reset"])
@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\ncontent-"], ids=["nothing", "half"])
def test_a_server_that_hangs_up_before_the_head(run: Run, end: Any, sent: bytes) -> None:
    with SocketServer(end(sent)) as server:
        fails(APIConnectionError, lambda: run.ask(server.url), "Connection error")
        assert len(server.requests) == 1


def test_a_server_that_speaks_something_else(run: Run) -> None:
    with SocketServer(cut_off(b"SSH-2.0-OpenSSH_9.6\r\n")) as server:
        fails(APIConnectionError, lambda: run.ask(server.url), "Connection error")


def test_a_server_that_says_nothing(run: Run) -> None:
    released = threading.Event()
    with SocketServer(hold(released)) as server:
        fails(APITimeoutError, lambda: run.ask(server.url, timeout=0.05), "timed out")
        released.set()


def test_a_stream_that_stops(run: Run) -> None:
    released = threading.Event()
    with SocketServer(hold(released, head(), chunk(sse([DELTA])))) as server:
        error = fails(
            StreamError, lambda: run.ask(server.url, create=STREAM, timeout=0.05), "timed out"
        )
        assert isinstance(error.__cause__, APITimeoutError)
        assert len(error.events) == 1
        released.set()


def test_rate_limit(run: Run) -> None:
    body = b'{"error": {"message": "Slow down, sk-proj-0123456789abcdefghij", "code": "rate"}}'
    refusal = whole(body, status="429 Too Many", retry_after="7", x_request_id="req_1")
    with SocketServer(refusal) as server:
        error = fails(RateLimitError, lambda: run.ask(server.url), "429", "Slow down", "req_1")
        assert error.retry_after == 7
        assert (error.code, error.request_id, error.status_code) == ("rate", "req_1", 429)


def test_rate_limit_that_passes(run: Run) -> None:
    refusal = whole(b"{}", status="429 Too Many", retry_after_ms="1")
    with SocketServer(refusal, whole(b'{"object": "response"}')) as server:
        assert run.ask(server.url, max_retries=1).object == "response"
        assert b"x-oai-retry-count: 1" in server.requests[1]


def test_a_closed_client() -> None:
    client = OpenAI(api_key=KEY, base_url=NOWHERE)
    client.close()
    fails(OpenAIError, lambda: client.responses.retrieve("resp_1"), "client is closed")
    http_client = httpx.Client()
    client = OpenAI(api_key=KEY, base_url=NOWHERE, http_client=http_client)
    http_client.close()
    fails(OpenAIError, lambda: client.responses.retrieve("resp_1"), "client is closed")


@pytest.mark.anyio
async def test_a_closed_async_client() -> None:
    client = AsyncOpenAI(api_key=KEY, base_url=NOWHERE)
    await client.close()
    with pytest.raises(OpenAIError, match="client is closed"):
        await client.responses.retrieve("resp_1")
    http_client = httpx.AsyncClient()
    client = AsyncOpenAI(api_key=KEY, base_url=NOWHERE, http_client=http_client)
    await http_client.aclose()
    with pytest.raises(OpenAIError, match="client is closed"):
        await client.responses.retrieve("resp_1")


@pytest.mark.parametrize("wrong", [object(), "client", httpx.AsyncClient, httpx.AsyncClient()])
def test_a_wrong_http_client(wrong: Any) -> None:
    fails(ConfigurationError, lambda: OpenAI(api_key=KEY, http_client=wrong), "http_client")


@pytest.mark.parametrize("wrong", [object(), "client", httpx.Client, httpx.Client()])
def test_a_wrong_async_http_client(wrong: Any) -> None:
    fails(ConfigurationError, lambda: AsyncOpenAI(api_key=KEY, http_client=wrong), "http_client")


def test_an_awaitable_key_in_a_blocking_client() -> None:
    async def key() -> str:
        return KEY

    with OpenAI(api_key=key, base_url=NOWHERE) as client:
        fails(TypeError, lambda: client.responses.retrieve("resp_1"), "api_key", "awaitable")


def test_a_callable_key_that_gives_something_else(run: Run) -> None:
    use: Use = lambda c: c.responses.retrieve("resp_1")  # noqa: E731
    fails(TypeError, lambda: run(use, NOWHERE, api_key=lambda: 5), "key", "int")
    fails(TypeError, lambda: run(use, NOWHERE, api_key=lambda: None), "key", "NoneType")
    fails(ConfigurationError, lambda: run(use, NOWHERE, api_key=lambda: ""), "key", "empty")


BROKEN = f"{KEY}\r\nx-evil: 1"


def test_a_line_break_in_a_key(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fails(ConfigurationError, lambda: OpenAI(api_key=BROKEN), "api_key", "line break")
    use: Use = lambda c: c.responses.retrieve("resp_1")  # noqa: E731
    fails(ConfigurationError, lambda: run(use, NOWHERE, api_key=lambda: BROKEN), "line break")
    use = lambda c: c.responses.retrieve("resp_1", api_key=BROKEN)  # noqa: E731
    fails(ConfigurationError, lambda: run(use, NOWHERE), "line break")
    monkeypatch.setenv("OPENAI_API_KEY", BROKEN)
    fails(ConfigurationError, OpenAI, "OPENAI_API_KEY", "line break")


@pytest.mark.parametrize("value", ["a\nb", "a\r\nx-evil: 1", "a\x00b"])
def test_a_line_break_in_a_header(run: Run, value: str) -> None:
    headers = {"x-mine": value}
    fails(
        ConfigurationError,
        lambda: OpenAI(api_key=KEY, default_headers=headers),
        "default_headers",
        "x-mine",
    )
    use: Use = lambda c: c.responses.retrieve("resp_1", extra_headers=headers)  # noqa: E731
    fails(ValueError, lambda: run(use, NOWHERE), "x-mine")


def test_a_line_break_in_a_name_or_an_option(run: Run) -> None:
    use: Use = lambda c: c.responses.retrieve("resp_1", extra_headers={"x\n": "a"})  # noqa: E731
    fails(ValueError, lambda: run(use, NOWHERE), "header")
    use = lambda c: c.responses.retrieve("resp_1", organization="a\nb")  # noqa: E731
    fails(ValueError, lambda: run(use, NOWHERE), "organization")
    fails(ConfigurationError, lambda: OpenAI(api_key=KEY, organization="a\nb"), "organization")


def test_a_header_of_a_wrong_type(run: Run) -> None:
    use: Use = lambda c: c.responses.retrieve("resp_1", extra_headers={"x-mine": 5})  # noqa: E731
    fails(TypeError, lambda: run(use, NOWHERE), "x-mine")


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
def test_extras_of_a_wrong_type(run: Run, name: str) -> None:
    fails(TypeError, lambda: run.ask(NOWHERE, create={name: 5}), name)


def test_no_secret_where_a_client_is_shown() -> None:
    client = OpenAI(
        api_key=KEY,
        admin_api_key=f"{KEY}-admin",
        webhook_secret=f"whsec_{KEY}",
        default_headers={"x-api-key": KEY},
        base_url="http://user:password@127.0.0.1:9/v1?sig=secret-sig",
    )
    for shown in (repr(client), repr(client.config), repr(client.responses), str(vars(client))):
        assert KEY not in shown
        assert "password" not in shown
        assert "secret-sig" not in shown
    client.close()


def test_no_secret_in_logs_of_a_call(
    run: Run, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_LOG", "debug")
    refusal = whole(b"{}", status="500 Oops", retry_after_ms="1", set_cookie=f"session={KEY}")
    with SocketServer(refusal, whole(b'{"object": "response"}')) as server:
        run.ask(server.url, max_retries=1, default_headers={"x-api-key": KEY})
    assert "oai" in {record.name.partition(".")[0] for record in caplog.records}


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
