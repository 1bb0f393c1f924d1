"""Responses as they came: headers and bytes beside the decoded value."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oai_core import AsyncStream, NotFoundError, RawResponse, Stream
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
