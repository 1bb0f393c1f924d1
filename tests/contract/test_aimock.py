"""Responses against aimock: streams, errors, faults; its journal says what was really sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from oai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    Stream,
    StreamError,
)
from oai_responses import AsyncOpenAI, OpenAI
from tests.contract.mock import KEY, Calming, Mock

TEXT = "Hello from the mock server: ünïcode 🌍 in pieces."


@pytest.fixture
def client(mock: Mock) -> Iterator[OpenAI]:
    with OpenAI(**mock.options, max_retries=0) as made:
        yield made


def test_create(client: OpenAI, mock: Mock) -> None:
    response = client.responses.create(
        model="gpt-4o", input="hello", instructions="Be brief.", temperature=0.5
    )
    assert response.output_text == TEXT
    assert response.usage is not None
    assert response.usage.total_tokens == 12
    [entry] = mock.journal()
    assert (entry["method"], entry["path"]) == ("POST", "/v1/responses")
    assert entry["body"]["model"] == "gpt-4o"
    assert entry["body"]["temperature"] == 0.5
    assert entry["body"]["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "hello"},
    ]
    headers = entry["headers"]
    assert headers["authorization"] == "[REDACTED]"
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"].startswith("oai")
    assert headers["idempotency-key"]


def test_stream(client: OpenAI, mock: Mock) -> None:
    with client.responses.create(model="gpt-4o", input="hello", stream=True) as stream:
        events = list(stream)
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert len(deltas) > 3
    assert "".join(deltas) == TEXT
    assert events[0].type == "response.created"
    assert events[-1].type == "response.completed"
    assert len(mock.journal()) == 1


def test_stream_async(mock: Mock) -> None:
    async def run() -> str:
        text = ""
        async with AsyncOpenAI(**mock.options) as client:
            stream = await client.responses.create(model="gpt-4o", input="hello", stream=True)
            async for event in stream:
                if event.type == "response.output_text.delta":
                    text += event.delta
        return text

    assert asyncio.run(run()) == TEXT


def test_function_call(client: OpenAI) -> None:
    [item] = client.responses.create(model="gpt-4o", input="weather").output
    assert item.type == "function_call"
    assert (item.name, item.arguments) == ("get_weather", '{"city":"Oslo"}')


def test_input_from_output(client: OpenAI, mock: Mock) -> None:
    first = client.responses.create(model="gpt-4o", input="hello")
    client.responses.create(
        model="gpt-4o", input=[*first.output, {"role": "user", "content": "hello again"}]
    )
    sent = mock.journal()[-1]["body"]["messages"]
    assert [message["role"] for message in sent] == ["assistant", "user"]


def test_an_error_is_of_our_tree(client: OpenAI, mock: Mock) -> None:
    with pytest.raises(NotFoundError, match="does not exist") as caught:
        client.responses.create(model="gpt-4o", input="refused")
    assert caught.value.code == "model_not_found"
    [entry] = mock.journal()
    assert caught.value.request_id == entry["headers"]["x-request-id"]


def test_rate_limit_with_retry_after(client: OpenAI, mock: Mock) -> None:
    with pytest.raises(RateLimitError) as caught:
        client.responses.create(model="gpt-4o", input="limited")
    assert caught.value.retry_after == 1
    assert caught.value.code == "rate_limit_exceeded"
    assert len(mock.journal()) == 1


@pytest.mark.parametrize("fault", ["rateLimitRate", "dropRate", "disconnectRate"])
def test_a_fault_is_retried(mock: Mock, fault: str) -> None:
    calming = Calming(mock)
    mock.chaos(**{fault: 1})
    with OpenAI(**mock.options, max_retries=2, plugins=[calming]) as client:
        raw = client.responses.with_raw_response.create(model="gpt-4o", input="hello")
        assert raw.parse().output_text == TEXT
    assert raw.retries_taken == 1
    assert [attempt for attempt, _ in calming.told] == [0]  # attempts count from 0
    assert (calming.told[0][1] == 1) == (fault == "rateLimitRate")
    first, second = mock.journal()
    assert first["headers"]["idempotency-key"] == second["headers"]["idempotency-key"]
    assert first["body"] == second["body"]
    assert first["response"]["chaosAction"]
    assert second["response"]["status"] == 200


def test_a_fault_is_retried_async(mock: Mock) -> None:
    calming = Calming(mock)
    mock.chaos(rateLimitRate=1)

    async def run() -> str:
        async with AsyncOpenAI(**mock.options, max_retries=1, plugins=[calming]) as client:
            response = await client.responses.create(model="gpt-4o", input="hello")
        return response.output_text

    assert asyncio.run(run()) == TEXT
    assert [entry["response"]["status"] for entry in mock.journal()] == [429, 200]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("rateLimitRate", RateLimitError),
        ("dropRate", InternalServerError),
        ("disconnectRate", APIConnectionError),
        ("malformedRate", APIResponseValidationError),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_a_fault_that_stays(
    client: OpenAI, mock: Mock, fault: str, error: type[APIError], stream: bool
) -> None:
    mock.chaos(**{fault: 1})

    def call() -> None:
        result = client.responses.create(model="gpt-4o", input="hello", stream=stream)
        if isinstance(result, Stream):
            list(result)

    with pytest.raises(error) as caught:
        call()
    assert KEY not in repr(caught.value)
    assert mock.journal()


def test_a_line_that_goes_dead_in_mid_stream(client: OpenAI, mock: Mock) -> None:
    received: list[Any] = []
    stream = client.responses.create(model="gpt-4o", input="cut", stream=True)
    with pytest.raises(StreamError) as caught:
        received.extend(stream)  # keeps what came before the line went dead
    assert [event.type for event in received][:2] == ["response.created", "response.in_progress"]
    assert isinstance(caught.value.__cause__, Exception)
    [entry] = mock.journal()
    assert entry["response"]["interrupted"] is True


def test_the_connection_is_reused_after_a_stream(client: OpenAI, mock: Mock) -> None:
    for _ in range(3):
        list(client.responses.create(model="gpt-4o", input="hello", stream=True))
    assert len(mock.journal()) == 3
