"""Servers that speak almost the API: each habit was seen in one that people use."""

from __future__ import annotations

import gzip
import json
import threading
import time
import zlib
from typing import Any

import pytest

from oai_core import (
    APIError,
    APIStatusError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    OpenAI,
)

from .runs import Run
from .servers import SocketServer, chunk, head, hold, sse, streamed, whole

# Under trio the generators inside httpx warn when a response is left before its end.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

STREAM = {"stream": True}
MESSAGE = {
    "type": "message",
    "role": "assistant",
    "content": [{"type": "output_text", "text": "hello"}],
}
ANSWER = {"id": "resp_1", "object": "response", "status": "completed", "output": [MESSAGE]}
EVENTS: list[dict[str, Any]] = [
    {"type": "response.created", "sequence_number": 0, "response": {**ANSWER, "output": []}},
    {
        "type": "response.output_text.delta",
        "sequence_number": 1,
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "delta": "hello",
        "logprobs": [],
    },
    {"type": "response.completed", "sequence_number": 2, "response": ANSWER},
]


def kinds(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def test_no_event_lines(run: Run) -> None:
    with SocketServer(streamed(sse(EVENTS, names=False))) as server:
        events = run.ask(server.url, create=STREAM)
    assert kinds(events) == [event["type"] for event in EVENTS]
    assert events[-1].response.output_text == "hello"


def test_event_lines_that_lie(run: Run) -> None:
    data = "".join(f"event: message\ndata: {json.dumps(event)}\n\n" for event in EVENTS)
    with SocketServer(streamed(data.encode())) as server:
        assert kinds(run.ask(server.url, create=STREAM)) == [event["type"] for event in EVENTS]


def test_done_on_responses(run: Run) -> None:
    ended = streamed(sse(EVENTS) + b"data: [DONE]\n\n")
    with SocketServer(ended) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


@pytest.mark.parametrize("end", [b"data: [DONE]\n\n", b"data: [DONE]", b"data: [DONE]\r\n\r\n"])
def test_the_connection_is_used_again_after_done(end: bytes) -> None:
    after = b": bye\n\n" if end.endswith(b"\n") else b"\n\n"
    answers = streamed(sse(EVENTS), end, after)
    with SocketServer(answers) as server:
        with OpenAI(api_key="k", base_url=server.url) as client:
            for _ in range(3):
                body = {"stream": True}
                events = client.request("POST", "/responses", body=body, stream=True)
                assert len(list(events)) == 3
        assert server.connections == 1


def test_a_server_that_does_not_end_after_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oai_core.streams.DRAIN_SECONDS", 0.03)
    released = threading.Event()
    answer = hold(released, head(), chunk(sse(EVENTS) + b"data: [DONE]\n\n"))
    with SocketServer(answer) as server:
        started = time.perf_counter()
        assert len(run.ask(server.url, create=STREAM)) == 3
        assert time.perf_counter() - started < 5  # not the 600 seconds of the read timeout
        released.set()


def test_a_server_that_talks_on_after_done(run: Run) -> None:
    endless = [b": more\n\n" * 8192] * 64
    with SocketServer(streamed(sse(EVENTS), b"data: [DONE]\n\n", *endless)) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def test_the_last_blank_line_is_missing(run: Run) -> None:
    with SocketServer(streamed(sse(EVENTS).removesuffix(b"\n"))) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def test_heartbeats_comments_and_a_bom(run: Run) -> None:
    data = b"\xef\xbb\xbf: hi\n\nid: 1\n\nretry: 5\n\nevent: ping\n\ndata:\n\n" + sse(EVENTS)
    with SocketServer(streamed(data.replace(b"\n", b"\r\n"))) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def test_a_stream_byte_by_byte(run: Run) -> None:
    data = sse(EVENTS)
    with SocketServer(streamed(*(data[i : i + 1] for i in range(len(data))))) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def test_missing_indices_and_sequence_numbers(run: Run) -> None:
    bare = [
        {"type": "response.output_item.added", "item": MESSAGE},
        {"type": "response.output_text.delta", "delta": "hel"},
        {"type": "response.output_text.delta", "delta": "lo"},
        {"type": "response.completed", "response": ANSWER},
    ]
    with SocketServer(streamed(sse(bare))) as server:
        events = run.ask(server.url, create=STREAM)
    assert events[1].delta + events[2].delta == "hello"
    assert events[1].sequence_number is None
    assert [event.to_dict() for event in events] == bare


def test_an_unknown_event(run: Run) -> None:
    new = {"type": "response.telepathy.delta", "delta": {"x": [1]}}
    with SocketServer(streamed(sse([new, *EVENTS]))) as server:
        events = run.ask(server.url, create=STREAM)
    assert type(events[0]).__name__ == "UnknownComponent"
    assert events[0].to_dict() == new
    assert len(events) == 4


@pytest.mark.parametrize("kind", ["text/plain", "application/octet-stream", None])
def test_a_stream_with_another_content_type(run: Run, kind: str | None) -> None:
    with SocketServer(whole(sse(EVENTS), kind=kind)) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def test_a_float_as_a_time(run: Run) -> None:
    answer = {**ANSWER, "created_at": 1700000000.25}
    with SocketServer(whole(json.dumps(answer).encode())) as server:
        response = run.ask(server.url)
    assert response.created_at == 1700000000.25
    assert response.to_dict() == answer


def test_fields_left_out_and_null(run: Run) -> None:
    sparse = {
        "id": "resp_1",
        "output": [{"type": "message", "content": [{"type": "output_text", "text": "hello"}]}],
        "usage": {"input_tokens": 1},
        "metadata": None,
        "tools": None,
        "error": None,
    }
    with SocketServer(whole(json.dumps(sparse).encode(), kind="text/plain")) as server:
        response = run.ask(server.url)
    assert response.output_text == "hello"
    assert response.usage.output_tokens is None
    assert response.status is None
    assert response.to_dict() == sparse


def test_stream_false_is_sent(run: Run) -> None:
    with SocketServer(whole(json.dumps(ANSWER).encode())) as server:
        run.ask(server.url)
    assert b'"stream":false' in server.requests[0]


BODIES: list[tuple[bytes, str, str | None, str | None]] = [
    (
        b'{"error":{"message":"Bad thing","type":"invalid","param":"p","code":"c"}}',
        "Bad thing",
        "c",
        "p",
    ),
    (
        b'{"object":"error","message":"Bad thing","code":40001,"param":null}',
        "Bad thing",
        "40001",
        None,
    ),
    (b'{"error":"Bad thing"}', "Bad thing", None, None),
    (b'{"detail":"Bad thing"}', "Bad thing", None, None),
    (
        b'{"detail":[{"loc":["body","input"],"msg":"Bad thing","type":"missing"}]}',
        "Bad thing",
        None,
        "input",
    ),
    (b"Bad thing", "Bad thing", None, None),
    (b"", "Bad Request", None, None),
]


@pytest.mark.parametrize(("body", "message", "code", "param"), BODIES)
def test_shapes_of_errors(
    run: Run, body: bytes, message: str, code: str | None, param: str | None
) -> None:
    with SocketServer(whole(body, status="400 Bad Request")) as server:
        with pytest.raises(BadRequestError) as caught:
            run.ask(server.url)
        with pytest.raises(BadRequestError):
            run.ask(server.url, create=STREAM)
    error = caught.value
    assert message in error.message
    assert (error.code, error.param) == (code, param)
    assert error.status_code == 400


def test_an_html_error(run: Run) -> None:
    page = b"<html><title>502 Bad Gateway</title><h1>Bad Gateway</h1></html>"
    refusal = whole(page, status="502 Bad Gateway", kind="text/html")
    with SocketServer(refusal) as server, pytest.raises(InternalServerError) as caught:
        run.ask(server.url)
    assert "Bad Gateway" in caught.value.message


def test_a_status_of_no_class(run: Run) -> None:
    with SocketServer(whole(b"", status="418 Teapot"), whole(b"", status="301 Moved")) as server:
        with pytest.raises(APIStatusError, match="418"):
            run.ask(server.url)
        with pytest.raises(APIStatusError, match="301"):
            run.ask(server.url)


def test_an_error_status_with_events(run: Run) -> None:
    body = b'event: error\ndata: {"error":{"message":"Bad thing"}}\n\n'
    refusal = whole(body, status="404 Not Found", kind="text/event-stream")
    with SocketServer(refusal) as server, pytest.raises(NotFoundError, match="Bad thing"):
        run.ask(server.url, create=STREAM)


@pytest.mark.parametrize(
    "data",
    [
        b'event: error\ndata: {"message":"Bad thing","code":"c"}\n\n',
        b'event: error\ndata: {"error":{"message":"Bad thing","code":"c"}}\n\n',
        b'data: {"error":{"message":"Bad thing","code":"c"}}\n\n',
        b'data: {"type":"error","message":"Bad thing","code":"c"}\n\n',
    ],
)
def test_errors_in_a_stream(run: Run, data: bytes) -> None:
    failing = streamed(sse(EVENTS[:2]) + data)
    with SocketServer(failing) as server, pytest.raises(APIError, match="Bad thing") as caught:
        run.ask(server.url, create=STREAM)
    assert caught.value.code == "c"


def test_an_error_that_is_null_is_none(run: Run) -> None:
    events = [{**event, "error": None} for event in EVENTS]
    with SocketServer(streamed(sse(events))) as server:
        assert len(run.ask(server.url, create=STREAM)) == 3


def twice(client: Any) -> Any:
    """Two calls on one client, and the second one's answer."""
    first = client.responses.create(model="m", input="x")
    if not hasattr(first, "__await__"):
        return client.responses.create(model="m", input="x")

    async def both() -> Any:
        await first
        return await client.responses.create(model="m", input="x")

    return both()


def test_a_connection_closed_after_idle_is_opened_again(run: Run) -> None:
    # The answer promises to keep the connection; the server closes it right after.
    answer = whole(json.dumps(ANSWER).encode(), connection="keep-alive")
    with SocketServer(answer, close=True) as server:
        assert run(twice, server.url).output_text == "hello"
        assert server.connections == 2


def test_a_stale_connection_is_resent_once_outside_the_budget(run: Run) -> None:
    """The server reads the second request, and hangs up without a byte, as at an idle timeout."""
    answer = whole(json.dumps(ANSWER).encode())
    with SocketServer(answer, lambda _: None, answer) as server:
        raw = run(lambda c: twice(c), server.url, max_retries=0)
        assert raw.output_text == "hello"
        assert (len(server.requests), server.connections) == (3, 2)
    assert server.requests[1] == server.requests[2]


def test_a_server_that_always_hangs_up_is_asked_once_more_only(run: Run) -> None:
    from oai_core import APIConnectionError

    answer = whole(json.dumps(ANSWER).encode())
    with SocketServer(answer, lambda _: None) as server:
        with pytest.raises(APIConnectionError):
            run(twice, server.url, max_retries=0)
        assert len(server.requests) == 3


def test_a_connection_closed_after_an_unhandled_error(run: Run) -> None:
    crash = whole(
        b"Internal Server Error", status="500 Oops", kind="text/plain", retry_after_ms="1"
    )
    with SocketServer(crash, whole(json.dumps(ANSWER).encode()), close=True) as server:
        assert run.ask(server.url, max_retries=1).output_text == "hello"
        assert server.connections == 2


def test_a_compressed_answer(run: Run) -> None:
    body = gzip.compress(json.dumps(ANSWER).encode())
    with SocketServer(whole(body, content_encoding="gzip")) as server:
        assert run.ask(server.url).output_text == "hello"
    assert b"gzip" in server.requests[0].lower()


def test_a_compressed_stream(run: Run) -> None:
    packer = zlib.compressobj(wbits=31)
    pieces = [packer.compress(sse([event])) + packer.flush(zlib.Z_SYNC_FLUSH) for event in EVENTS]
    pieces.append(packer.flush())
    with SocketServer(streamed(*pieces, content_encoding="gzip")) as server:
        events = run.ask(server.url, create=STREAM)
    assert events[-1].response.output_text == "hello"


def test_a_broken_compression(run: Run) -> None:
    broken = head(content_encoding="gzip") + chunk(b"not gzip") + b"0\r\n\r\n"
    with SocketServer(broken) as server, pytest.raises(APIError):
        run.ask(server.url, create=STREAM)
    broken = whole(b"not gzip", content_encoding="gzip")
    with SocketServer(broken) as server, pytest.raises(APIError):
        run.ask(server.url)


def test_a_redirect_keeps_the_request(run: Run) -> None:
    moved = whole(status="308 Moved", location="/v2/responses")
    with SocketServer(moved, whole(json.dumps(ANSWER).encode())) as server:
        assert run.ask(server.url).output_text == "hello"
        line, _, rest = server.requests[1].partition(b"\r\n")
        assert line == b"POST /v2/responses HTTP/1.1"
        assert b"authorization: Bearer" in rest


def test_a_redirect_to_another_origin_gets_no_key(run: Run) -> None:
    with SocketServer(whole(json.dumps(ANSWER).encode())) as other:
        location = other.url.replace("127.0.0.1", "localhost") + "/responses"
        moved = whole(status="307 Moved", location=location)
        with SocketServer(moved) as server:
            options: dict[str, Any] = {"organization": "org-1", "default_headers": {"api-key": "k"}}
            assert run.ask(server.url, **options).output_text == "hello"
        sent = other.requests[0].lower()
    for name in (b"authorization", b"org-1", b"api-key", b"sk-proj"):
        assert name not in sent
