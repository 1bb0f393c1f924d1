"""Helpers against aimock: gathered streams, structured outputs, tool loops, vectors."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import oai
from oai_core import StreamError, StructuredOutputError, tool
from tests.contract.mock import Mock

TEXT = "Hello from the mock server: ünïcode 🌍 in pieces."
ANSWER = "The Nile is 6650 km long."


@attrs.define
class River:
    """A river and its length in kilometres."""

    name: str
    length: int


@attrs.define
class Person:
    """Something else than the server answers with."""

    name: str
    age: int


@pytest.fixture
def client(mock: Mock) -> Iterator[oai.OpenAI]:
    with oai.OpenAI(**mock.options, max_retries=0) as made:
        yield made


def user(content: str) -> list[Any]:
    return [{"role": "user", "content": content}]


def test_a_chat_stream_gathers(client: oai.OpenAI) -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=user("hello")) as stream:
        events = list(stream)
        completion = stream.get_final_completion()
    assert completion.choices[0].message.content == TEXT
    assert completion.choices[0].finish_reason == "stop"
    deltas = [event for event in events if event.type == "content.delta"]
    assert len(deltas) > 3
    assert deltas[-1].snapshot == TEXT
    [done] = [event for event in events if event.type == "content.done"]
    assert done.content == TEXT


def test_a_responses_stream_gathers(client: oai.OpenAI) -> None:
    with client.responses.stream(model="gpt-4o", input="hello") as stream:
        deltas = [event for event in stream if event.type == "response.output_text.delta"]
        response = stream.get_final_response()
    assert len(deltas) > 3
    assert deltas[-1].snapshot == response.output_text == TEXT


def test_async_streams_gather(mock: Mock) -> None:
    async def run() -> tuple[Any, Any]:
        async with oai.AsyncOpenAI(**mock.options) as client:
            chat = client.chat.completions.stream(model="gpt-4o", messages=user("hello"))
            async with chat as chunks:
                completion = await chunks.get_final_completion()
            async with client.responses.stream(model="gpt-4o", input="hello") as events:
                return completion, await events.get_final_response()

    completion, response = asyncio.run(run())
    assert completion.choices[0].message.content == response.output_text == TEXT


def test_chat_is_parsed(client: oai.OpenAI, mock: Mock) -> None:
    completion = client.chat.completions.parse(
        model="gpt-4o", messages=user("as json"), response_format=River
    )
    assert completion.choices[0].message.parsed == River(name="Nile", length=6650)
    sent = mock.journal()[0]["body"]["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["strict"] is True
    assert sent["json_schema"]["schema"]["required"] == ["name", "length"]


def test_a_response_is_parsed(client: oai.OpenAI) -> None:
    response = client.responses.parse(model="gpt-4o", input="as json", text_format=River)
    assert response.output_parsed == River(name="Nile", length=6650)


def test_streams_are_parsed(client: oai.OpenAI) -> None:
    with client.chat.completions.stream(
        model="gpt-4o", messages=user("as json"), response_format=River
    ) as chunks:
        parsed = chunks.get_final_completion().choices[0].message.parsed
    with client.responses.stream(model="gpt-4o", input="as json", text_format=River) as events:
        assert events.get_final_response().output_parsed == parsed == River("Nile", 6650)


def test_an_answer_of_another_form_names_the_place_and_keeps_the_text(client: oai.OpenAI) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        client.responses.parse(model="gpt-4o", input="as json", text_format=Person)
    assert caught.value.path == "$.age"
    assert caught.value.raw == '{"name":"Nile","length":6650}'


def test_a_stream_that_breaks_keeps_what_came(client: oai.OpenAI) -> None:
    with (
        pytest.raises(StreamError) as caught,
        client.chat.completions.stream(model="gpt-4o", messages=user("cut")) as stream,
    ):
        stream.until_done()
    assert caught.value.events


def test_a_tool_is_run_once_and_the_model_goes_on(client: oai.OpenAI, mock: Mock) -> None:
    asked: list[str] = []

    @tool
    def length(river: str) -> int:
        """The length of a river in kilometres."""
        asked.append(river)
        return 6650

    with client.chat.completions.run_tools(
        model="gpt-4o", messages=user("how long"), tools=[length]
    ) as run:
        completion = run.until_done().response
    assert completion.choices[0].message.content == ANSWER
    with client.responses.run_tools(model="gpt-4o", input="how long", tools=[length]) as again:
        response = again.until_done().response
    assert response.output_text == ANSWER
    assert asked == ["Nile", "Nile"]
    bodies = [entry["body"] for entry in mock.journal()]
    assert [len(body["messages"]) for body in bodies[:2]] == [1, 3]
    assert bodies[1]["messages"][-1] == {
        "role": "tool",
        "tool_call_id": "call_river",
        "content": "6650",
    }


def test_vectors_are_of_32_bits(client: oai.OpenAI, mock: Mock) -> None:
    vectors = client.embeddings.create(model="text-embedding-3-small", input="a short text")
    assert list(vectors.data[0].embedding) == [0.25, -0.5, 1.5]
    assert memoryview(vectors.data[0].embedding).format == "f"
    assert [entry["path"] for entry in mock.journal()] == ["/v1/embeddings"]
