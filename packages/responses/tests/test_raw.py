"""Responses as they came: headers and bytes beside the decoded value."""

from __future__ import annotations

import json
import math
from typing import Any

import httpx
import pytest

from oai_core import (
    APIResponseValidationError,
    AsyncStream,
    NotFoundError,
    OpenAIError,
    RawResponse,
    Stream,
)
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, ConversationResource, OpenAI, Response

MODEL = "gpt-test"


def test_raw_response(drive: Any) -> None:
    drive.emulator.fail_next(status=500, retry_after_ms=1)
    raw = drive(lambda c: c.responses.with_raw_response.create(model=MODEL, input="Say: hi"))
    assert isinstance(raw, RawResponse)
    assert raw.status_code == 200
    assert raw.headers["content-type"] == raw.headers["Content-Type"] == "application/json"
    assert raw.request_id == raw.headers["x-request-id"]
    assert raw.request_id.startswith("req_")
    assert raw.retries_taken == 1
    assert 0 < raw.elapsed < 60
    assert raw.http_version == "HTTP/1.1"
    response = raw.parse()
    assert type(response) is Response
    assert response.output_text == "hi"
    assert raw.json() == json.loads(raw.text) == json.loads(raw.content) == response.to_dict()
    assert raw.read() == raw.content
    assert raw.wire.status == 200
    assert repr(raw) == "<RawResponse [200]>"


def test_parse_as_another_type(client: OpenAI) -> None:
    raw: Any = client.responses.with_raw_response.create(model=MODEL, input="Say: hi")
    assert raw.parse(cast_to=dict[str, Any]) == raw.json()
    assert raw.parse(cast_to=str) == raw.text
    assert raw.parse(cast_to=bytes) == raw.content
    assert type(raw.parse(cast_to=ConversationResource)) is ConversationResource


def test_raw_methods_of_nested_resources(client: OpenAI) -> None:
    made = client.responses.create(model=MODEL, input="Say: hi")
    raw = client.responses.with_raw_response.input_items.list(made.id)
    assert raw.parse().data[0].type == "message"
    raw = client.responses.input_items.with_raw_response.list(made.id)
    assert raw.status_code == 200


def test_errors_of_raw_methods(drive: Any) -> None:
    with pytest.raises(NotFoundError):
        drive(lambda c: c.responses.with_raw_response.retrieve("resp_1"))


def test_raw_stream(client: OpenAI) -> None:
    raw = client.responses.with_raw_response.create(model=MODEL, input="Say: hi", stream=True)
    assert raw.headers["content-type"].startswith("text/event-stream")
    stream = raw.parse()
    assert isinstance(stream, Stream)
    assert [event.type for event in stream][-1] == "response.completed"


def test_a_raw_stream_as_bytes(client: OpenAI) -> None:
    raw = client.responses.with_raw_response.create(model=MODEL, input="Say: hi", stream=True)
    assert raw.read().startswith(b"event: response.created\n")
    assert raw.content == raw.read()
    assert [event.type for event in raw.parse()][-1] == "response.completed"


@pytest.mark.anyio
async def test_async_raw_stream(aclient: AsyncOpenAI) -> None:
    create = aclient.responses.with_raw_response.create
    raw = await create(model=MODEL, input="Say: hi", stream=True)
    stream = raw.parse()
    assert isinstance(stream, AsyncStream)
    assert [event.type async for event in stream][-1] == "response.completed"


def streaming(client: OpenAI, **options: Any) -> Any:
    create: Any = client.responses.with_streaming_response.create
    return create(model=MODEL, input="Say: Grüße", **options)


def test_streaming_response(client: OpenAI) -> None:
    with streaming(client) as response:
        assert response.status_code == 200
        assert response.request_id
        assert response.retries_taken == 0
        assert response.http_version == "HTTP/1.1"
        assert not response.wire.raw.is_closed
        assert response.wire.content is None
        assert response.parse().output_text == "Grüße"
    assert response.wire.raw.is_closed


def test_streaming_response_read_in_all_ways(client: OpenAI) -> None:
    with streaming(client) as response:
        content = response.read()
        assert response.read() is content
        assert response.json() == json.loads(content)
        assert response.text() == content.decode()
        assert b"".join(response.iter_bytes()) == content
        assert response.parse().output_text == "Grüße"
    with streaming(client) as response:
        assert response.json()["object"] == "response"
    with streaming(client) as response:
        assert "Grüße" in response.text()


def test_streaming_response_in_pieces(client: OpenAI) -> None:
    with streaming(client) as response:
        pieces = list(response.iter_bytes(100))
        assert {len(piece) for piece in pieces[:-1]} == {100}
        assert json.loads(b"".join(pieces))["object"] == "response"
    with streaming(client) as response:
        text = "".join(response.iter_text(7))
        assert json.loads(text)["output"][0]["content"][0]["text"] == "Grüße"
    with streaming(client, stream=True) as response:
        lines = list(response.iter_lines())
        assert lines[0] == "event: response.created"
        assert lines[1].startswith("data: {")
        assert "" in lines


def test_streaming_response_unread(client: OpenAI) -> None:
    with streaming(client) as response:
        pass
    assert response.wire.raw.is_closed


def test_streaming_response_parsed_as_a_stream(client: OpenAI) -> None:
    with streaming(client, stream=True) as response:
        stream = response.parse()
        assert isinstance(stream, Stream)
        assert next(stream).type == "response.created"
    assert response.wire.raw.is_closed


def test_streaming_errors_come_on_entering(emulator: Emulator, client: OpenAI) -> None:
    manager = client.responses.with_streaming_response.retrieve("resp_1")
    assert len(emulator.journal) == 0
    with pytest.raises(NotFoundError, match="resp_1"):
        manager.__enter__()


def test_streaming_to_a_file(client: OpenAI, tmp_path: Any) -> None:
    with streaming(client) as response:
        response.stream_to_file(tmp_path / "response.json", chunk_size=10)
    assert Response.from_json((tmp_path / "response.json").read_bytes()).output_text == "Grüße"


def test_nested_streaming_methods(client: OpenAI) -> None:
    made = client.responses.create(model=MODEL, input="Say: hi")
    listing = client.responses.with_streaming_response.input_items.list(made.id)
    with listing as response:
        assert response.json()["object"] == "list"


@pytest.mark.anyio
async def test_async_streaming_response(aclient: AsyncOpenAI) -> None:
    create = aclient.responses.with_streaming_response.create
    async with create(model=MODEL, input="Say: Grüße") as response:
        assert response.status_code == 200
        assert response.request_id
        content = await response.read()
        assert await response.json() == json.loads(content)
        assert await response.text() == content.decode()
        assert (await response.parse()).output_text == "Grüße"
    assert response.wire.raw.is_closed
    async with create(model=MODEL, input="Say: Grüße") as response:
        assert (await response.parse()).output_text == "Grüße"
    async with create(model=MODEL, input="Say: Grüße") as response:
        pieces = [piece async for piece in response.iter_bytes(100)]
        assert {len(piece) for piece in pieces[:-1]} == {100}
    async with create(model=MODEL, input="Say: Grüße") as response:
        text = "".join([piece async for piece in response.iter_text(7)])
        assert json.loads(text)["output"][0]["content"][0]["text"] == "Grüße"
    async with create(model=MODEL, input="Say: hi", stream=True) as events:
        lines = [line async for line in events.iter_lines()]
        assert lines[0] == "event: response.created"
    async with create(model=MODEL, input="Say: hi", stream=True) as events:
        stream = await events.parse()
        assert isinstance(stream, AsyncStream)
        kinds = [event.type async for event in stream]
        assert kinds[-1] == "response.completed"
    async with create(model=MODEL, input="Say: hi", stream=True) as events:
        pass
    assert events.wire.raw.is_closed


@pytest.mark.anyio
async def test_async_streaming_to_a_file(aclient: AsyncOpenAI, tmp_path: Any) -> None:
    create = aclient.responses.with_streaming_response.create
    async with create(model=MODEL, input="Say: hi") as response:
        await response.stream_to_file(tmp_path / "response.json")
    assert Response.from_json((tmp_path / "response.json").read_bytes()).output_text == "hi"


@pytest.mark.anyio
async def test_async_streaming_errors(aclient: AsyncOpenAI) -> None:
    manager = aclient.responses.with_streaming_response.retrieve("resp_1")
    with pytest.raises(NotFoundError):
        await manager.__aenter__()


def test_a_body_is_read_once(client: OpenAI) -> None:
    with streaming(client) as response:
        assert b"".join(response.iter_bytes())
        for again in (
            response.read,
            response.text,
            response.json,
            response.parse,
            lambda: list(response.iter_bytes()),
            lambda: list(response.iter_lines()),
        ):
            with pytest.raises(OpenAIError, match=r"already read.*read\(\) first"):
                again()
    with streaming(client, stream=True) as response:
        next(response.iter_lines())
        with pytest.raises(OpenAIError, match="already read"):
            response.parse()
    with streaming(client, stream=True) as response:
        response.read()
        assert "".join(response.iter_text()) == response.text()
        assert [event.type for event in response.parse()][-1] == "response.completed"


def test_a_raw_stream_is_parsed_once(client: OpenAI) -> None:
    raw = client.responses.with_raw_response.create(model=MODEL, input="Say: hi", stream=True)
    stream = raw.parse()
    with pytest.raises(OpenAIError, match="already read"):
        raw.parse()
    with pytest.raises(OpenAIError, match="already read"):
        raw.read()
    assert [event.type for event in stream][-1] == "response.completed"


@pytest.mark.anyio
async def test_an_async_body_is_read_once(aclient: AsyncOpenAI) -> None:
    create = aclient.responses.with_streaming_response.create
    async with create(model=MODEL, input="Say: hi") as response:
        assert [piece async for piece in response.iter_bytes()]
        for again in (response.read, response.text, response.json, response.parse):
            with pytest.raises(OpenAIError, match="already read"):
                await again()
        with pytest.raises(OpenAIError, match="already read"):
            [piece async for piece in response.iter_bytes()]
    async with create(model=MODEL, input="Say: hi") as response:
        await response.read()
        assert (await response.parse()).output_text == "hi"
        assert b"".join([piece async for piece in response.iter_bytes()]) == await response.read()


def test_a_streaming_response_is_entered(client: OpenAI, aclient_unused: Any) -> None:
    with pytest.raises(AttributeError, match=r"'status_code'.*`with client"):
        _ = streaming(client).status_code
    manager: Any = aclient_unused.responses.with_streaming_response.create(model=MODEL, input="x")
    with pytest.raises(AttributeError, match=r"'headers'.*`async with client"):
        _ = manager.headers


@pytest.fixture
def aclient_unused() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k")


def test_near_json_in_a_body() -> None:
    body = b'\xef\xbb\xbf{"id": "resp_1", "object": "response", "temperature": NaN, "x": "\\ud83d"}'

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"content-type": "Application/JSON"})

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    with OpenAI(api_key="k", http_client=http_client) as client:
        response: Any = client.responses.retrieve("resp_1")
        assert math.isnan(response.temperature)
        assert response.extra["x"] == "\ud83d"
        with pytest.raises(ValueError, match="temperature"):
            response.to_json()
        assert client.responses.with_raw_response.retrieve("resp_1").json()["id"] == "resp_1"
        with pytest.raises(APIResponseValidationError, match="answered with application/json"):
            list(client.responses.create(model=MODEL, input="x", stream=True))


def test_html_is_told_in_good_style() -> None:
    http_client = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, html="<html></html>"))
    )
    client = OpenAI(api_key="k", http_client=http_client)
    with client, pytest.raises(APIResponseValidationError) as caught:
        client.responses.retrieve("resp_1")
    assert "an HTML page (is the base URL right?). The body begins: " in caught.value.message


def test_the_response_of_the_http_library(drive: Any) -> None:
    body = {"model": MODEL, "input": "Say: hi"}
    native = drive(lambda c: c.post("/responses", cast_to=httpx.Response, body=body))
    assert isinstance(native, httpx.Response)
    assert native.json()["object"] == "response"
    assert native.text == native.content.decode()
    assert native.elapsed.total_seconds() >= 0


def test_the_response_of_another_http_library() -> None:
    import httpx2

    http_client = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"a": 1}))
    )
    with OpenAI(api_key="k", http_client=http_client) as client:
        assert client.get("/a", cast_to=httpx.Response).json() == {"a": 1}
        with pytest.raises(TypeError, match=r"cast_to: the transport gives httpx\.Response"):
            client.get("/a", cast_to=httpx2.Response)
