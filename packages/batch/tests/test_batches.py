"""Batches: what is sent, what comes back at each stage, lists."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_batch import AsyncOpenAI, Batch, BatchError, OpenAI

DONE: dict[str, Any] = {
    "id": "batch_1",
    "object": "batch",
    "endpoint": "/v1/responses",
    "model": "gpt-test",
    "input_file_id": "file-in",
    "output_file_id": "file-out",
    "error_file_id": None,
    "errors": None,
    "completion_window": "24h",
    "status": "completed",
    "created_at": 1_750_000_000,
    "completed_at": 1_750_003_600,
    "failed_at": None,
    "request_counts": {"total": 3, "completed": 2, "failed": 1},
    "usage": {
        "input_tokens": 30,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 10,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 40,
    },
    "metadata": {"night": "1"},
}


def test_create(client: OpenAI, wire: Any) -> None:
    wire.answers = [{**DONE, "status": "validating", "output_file_id": None}]
    batch = client.batches.create(
        input_file_id="file-in",
        endpoint="/v1/responses",
        completion_window="24h",
        metadata={"night": "1"},
        output_expires_after={"anchor": "created_at", "seconds": 86_400},
    )
    assert isinstance(batch, Batch)
    assert (batch.status, batch.output_file_id) == ("validating", None)
    assert wire.lines == ["POST /v1/batches"]
    assert wire.body == {
        "input_file_id": "file-in",
        "endpoint": "/v1/responses",
        "completion_window": "24h",
        "metadata": {"night": "1"},
        "output_expires_after": {"anchor": "created_at", "seconds": 86_400},
    }


def test_what_a_batch_needs(client: OpenAI, wire: Any) -> None:
    create: Any = client.batches.create
    with pytest.raises(TypeError, match="completion_window"):
        create(input_file_id="file-in", endpoint="/v1/responses")
    assert wire.requests == []


def test_a_finished_batch(client: OpenAI, wire: Any) -> None:
    wire.answers = [DONE]
    batch = client.batches.retrieve("batch_1")
    assert batch.request_counts is not None
    assert (batch.request_counts.completed, batch.request_counts.failed) == (2, 1)
    assert batch.usage is not None
    assert batch.usage.total_tokens == 40
    assert batch.to_dict() == DONE


def test_a_batch_whose_file_was_refused(client: OpenAI, wire: Any) -> None:
    error = {"code": "invalid_json_line", "line": 3, "message": "no JSON", "param": None}
    raw = {**DONE, "status": "failed", "errors": {"object": "list", "data": [error]}}
    wire.answers = [raw]
    batch = client.batches.retrieve("batch_1")
    assert batch.errors is not None
    (found,) = batch.errors.data or []
    assert isinstance(found, BatchError)
    assert (found.line, found.param) == (3, None)
    assert batch.to_dict() == raw


def test_cancel_has_no_body(client: OpenAI, wire: Any) -> None:
    wire.answers = [{**DONE, "status": "cancelling"}]
    assert client.batches.cancel("batch_1").status == "cancelling"
    assert wire.lines == ["POST /v1/batches/batch_1/cancel"]
    assert wire.requests[0].content == b""


def pages() -> list[dict[str, Any]]:
    data = [{**DONE, "id": f"batch_{number}"} for number in (1, 2, 3)]
    return [
        {"object": "list", "data": data[:2], "last_id": "batch_2", "has_more": True},
        {"object": "list", "data": data[2:], "last_id": "batch_3", "has_more": False},
    ]


def test_list(client: OpenAI, wire: Any) -> None:
    wire.answers = pages()
    found = list(client.batches.list(limit=2))
    assert [batch.id for batch in found] == ["batch_1", "batch_2", "batch_3"]
    assert dict(wire.requests[1].url.params) == {"limit": "2", "after": "batch_2"}


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_async_list(wire: Any, anyio_backend: str) -> None:
    wire.answers = pages()
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(wire))
    async with AsyncOpenAI(api_key="sk-api", http_client=http_client) as client:
        found = [batch.id async for batch in client.batches.list()]
    assert found == ["batch_1", "batch_2", "batch_3"]
    assert wire.headers["authorization"] == "Bearer sk-api"
