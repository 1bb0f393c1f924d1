from __future__ import annotations

import pytest

import oai_core
from oai_core import APIResponseValidationError, APITimeoutError, NotFoundError, StreamError
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI

MODEL = "gpt-test"


def test_the_class_of_the_client() -> None:
    emulator = Emulator()
    with emulator.client() as plain, emulator.client(OpenAI, max_retries=0) as typed:
        assert type(plain) is oai_core.OpenAI
        assert type(typed) is OpenAI


def test_a_tour() -> None:
    emulator = Emulator()
    with emulator.client(OpenAI) as client:
        conversation = client.conversations.create(metadata={"a": "b"})
        for said in ("My name is Ada.", "What is my name?"):
            turn = client.responses.create(model=MODEL, input=said, conversation=conversation.id)
        assert turn.output_text == "Your name is Ada."
        items = client.conversations.items.list(conversation.id, limit=1, order="asc")
        assert [item.type for item in items] == ["message"] * 4
        with client.responses.create(model=MODEL, input="Say a b", stream=True) as stream:
            types = [event.type for event in stream]
        assert types[-1] == "response.completed"
        client.responses.delete(turn.id)
        with pytest.raises(NotFoundError):
            client.responses.retrieve(turn.id)


def test_retries() -> None:
    emulator = Emulator()
    with emulator.client(OpenAI) as client:
        for fault in (429, 500, "disconnect"):
            emulator.fail_next(fault, retry_after_ms=1)
            answer = client.responses.create(model=MODEL, input="Say ok")
            assert answer.output_text == "ok"
        header = {"x-oai-emulator": "fault=429;times=2;retry-after=0.001"}
        client.responses.create(model=MODEL, input="Say ok", extra_headers=header)
    assert [entry.status for entry in emulator.journal][-3:] == [429, 429, 200]


def test_faults_that_no_retry_mends() -> None:
    emulator = Emulator()
    with emulator.client(OpenAI, max_retries=0) as client:
        emulator.fail_next("html")
        with pytest.raises(APIResponseValidationError):
            client.responses.create(model=MODEL, input="Hi")
        emulator.fail_next("delay", seconds=5)
        with pytest.raises(APITimeoutError):
            client.responses.create(model=MODEL, input="Hi", timeout=0.02)
        for kind in ("disconnect-stream", "malformed", "error-event"):
            emulator.fail_next(kind, after=2)
            stream = client.responses.create(model=MODEL, input="Hi", stream=True)
            with pytest.raises((StreamError, oai_core.APIError)):
                list(stream)


@pytest.mark.anyio
async def test_async_clients() -> None:
    emulator = Emulator(event_delay=0.001)
    async with emulator.async_client(AsyncOpenAI) as client:
        emulator.fail_next(429, retry_after_ms=1)
        made = await client.responses.create(model=MODEL, input="Say hello")
        assert made.output_text == "hello"
        async with await client.responses.create(model=MODEL, input="Hi", stream=True) as stream:
            types = [event.type async for event in stream]
        assert types[-1] == "response.completed"
        listed = client.responses.input_items.list(made.id)
        assert [item.type async for item in listed] == ["message"]
