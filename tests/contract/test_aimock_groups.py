"""Chat, embeddings and files against aimock, blocking and async; what they share are faults."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from oai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    BadRequestError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    StreamError,
)
from tests.contract.mock import KEY, Caller, Calming, Mock

TEXT = "Hello from the mock server: ünïcode 🌍 in pieces."
CONTENT = b'{"line": 1}\n\x00\xff\r\n--\r\n' * 5_000
CHAT = "chat.completions.create"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


def _chat(words: str, **more: Any) -> dict[str, Any]:
    return {"model": "gpt-4o", "messages": [{"role": "user", "content": words}], **more}


def test_chat(caller: Caller, mock: Mock) -> None:
    completion = caller(CHAT, **_chat("hello", temperature=0.5, max_completion_tokens=50))
    [choice] = completion.choices
    assert (choice.finish_reason, choice.message.content) == ("stop", TEXT)
    assert completion.usage.total_tokens == 12
    [entry] = mock.journal()
    assert (entry["method"], entry["path"]) == ("POST", "/v1/chat/completions")
    assert entry["body"]["messages"] == [{"role": "user", "content": "hello"}]
    assert (entry["body"]["temperature"], entry["body"]["stream"]) == (0.5, False)
    assert entry["headers"]["accept"] == "application/json"


def test_chat_stream(caller: Caller, mock: Mock) -> None:
    options = {"stream": True, "stream_options": {"include_usage": True}}
    chunks = caller(CHAT, **_chat("hello", **options))
    pieces = [choice.delta.content or "" for chunk in chunks for choice in chunk.choices]
    assert len(pieces) > 3
    assert "".join(pieces) == TEXT
    assert chunks[-1].choices == []
    assert chunks[-1].usage.total_tokens == 12
    [entry] = mock.journal()
    assert entry["body"]["stream"] is True
    assert entry["headers"]["accept"] == "text/event-stream"


def test_tool_call_and_its_answer(caller: Caller, mock: Mock) -> None:
    completion = caller(CHAT, **_chat("weather", tools=[WEATHER]))
    message = completion.choices[0].message
    [call] = message.tool_calls
    assert (call.type, call.id) == ("function", "call_1")
    assert (call.function.name, call.function.arguments) == ("get_weather", '{"city":"Oslo"}')
    answer = {"role": "tool", "tool_call_id": call.id, "content": "Rain."}
    more = [{"role": "user", "content": "hello"}]
    caller(
        CHAT,
        model="gpt-4o",
        messages=[{"role": "user", "content": "weather"}, message, answer, *more],
        tools=[WEATHER],
    )
    first, second = mock.journal()
    assert first["body"]["tools"] == [WEATHER]
    sent = second["body"]["messages"]
    assert [one["role"] for one in sent] == ["user", "assistant", "tool", "user"]
    assert sent[1]["tool_calls"] == [
        {
            "id": "call_1",
            "type": "function",
            "function": {"name": "get_weather", "arguments": '{"city":"Oslo"}'},
        }
    ]


def test_tool_call_in_a_stream(caller: Caller) -> None:
    chunks = caller(CHAT, **_chat("weather", tools=[WEATHER], stream=True))
    deltas = [choice.delta for chunk in chunks for choice in chunk.choices]
    calls = [call for delta in deltas for call in delta.tool_calls or ()]
    assert {call.index for call in calls} == {0}
    assert calls[0].function.name == "get_weather"
    assert "".join(call.function.arguments for call in calls) == '{"city":"Oslo"}'
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


def test_a_chat_stream_that_goes_dead(caller: Caller, mock: Mock) -> None:
    with pytest.raises(StreamError):
        caller(CHAT, **_chat("cut", stream=True))
    [entry] = mock.journal()
    assert entry["response"]["interrupted"] is True


def test_embeddings(caller: Caller, mock: Mock) -> None:
    answer = caller("embeddings.create", model="text-embedding-3-small", input=["a short text"] * 2)
    assert [list(item.embedding) for item in answer.data] == [[0.25, -0.5, 1.5]] * 2
    assert [item.index for item in answer.data] == [0, 1]
    [entry] = mock.journal()
    assert (entry["method"], entry["path"]) == ("POST", "/v1/embeddings")
    assert entry["body"]["model"] == "text-embedding-3-small"


def _opened(path: Path) -> Any:
    return path.open("rb")


def _named(path: Path) -> Any:
    return (path.name, path.read_bytes(), "application/jsonl")


@pytest.mark.parametrize("given", [Path, _opened, _named])
def test_file(caller: Caller, mock: Mock, tmp_path: Path, given: Callable[[Path], Any]) -> None:
    path = tmp_path / "päper.jsonl"
    path.write_bytes(CONTENT)
    file = given(path)
    made = caller("files.create", file=file, purpose="user_data")
    if given is _opened:
        file.close()
    assert (made.filename, made.bytes, made.purpose) == (path.name, len(CONTENT), "user_data")
    assert caller("files.retrieve", made.id) == made
    assert caller("files.content", made.id).content == CONTENT
    assert made in caller("files.list", limit=1)  # one on each page, and all of them come
    deleted = caller("files.delete", made.id)
    assert (deleted.id, deleted.deleted) == (made.id, True)
    with pytest.raises(NotFoundError, match="No such file"):
        caller("files.retrieve", made.id)
    sent = mock.journal()[0]
    assert sent["body"]["sha256"] == hashlib.sha256(CONTENT).hexdigest()
    assert sent["headers"]["content-type"].startswith("multipart/form-data; boundary=")
    assert int(sent["headers"]["content-length"]) > len(CONTENT)


def test_a_file_that_is_refused(caller: Caller, mock: Mock) -> None:
    with pytest.raises(BadRequestError, match="Invalid purpose") as caught:
        caller("files.create", file=b"x", purpose="juggling")
    assert caught.value.status_code == 400
    assert [entry["response"]["status"] for entry in mock.journal()] == [400]


EMBED = {"model": "text-embedding-3-small", "input": "a short text"}
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat": (CHAT, _chat("hello")),
    "chat-stream": (CHAT, _chat("hello", stream=True)),
    "embeddings": ("embeddings.create", EMBED),
    "upload": ("files.create", {"file": CONTENT, "purpose": "batch"}),
    "list": ("files.list", {"purpose": "evals"}),
}
each_call = pytest.mark.parametrize("call", sorted(CALLS))


@each_call
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("rateLimitRate", RateLimitError),
        ("dropRate", InternalServerError),
        ("disconnectRate", APIConnectionError),
        ("malformedRate", APIResponseValidationError),
    ],
)
def test_a_fault_that_stays(
    caller: Caller, mock: Mock, call: str, fault: str, error: type[APIError]
) -> None:
    name, parameters = CALLS[call]
    mock.chaos(**{fault: 1})
    with pytest.raises(error) as caught:
        caller(name, **parameters)
    assert KEY not in repr(caught.value)
    assert len(mock.journal()) == 1


@each_call
@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize("fault", ["dropRate", "disconnectRate"])
def test_a_fault_that_passes(mock: Mock, kind: str, call: str, fault: str) -> None:
    """The same request is sent again, whole: a form starts from its beginning."""
    name, parameters = CALLS[call]
    calming = Calming(mock)
    mock.chaos(**{fault: 1})
    caller = Caller(kind, **mock.options, max_retries=1, plugins=[calming])
    try:
        assert caller(name, **parameters) is not None
    finally:
        caller.close()
    assert [attempt for attempt, _ in calming.told] == [0]
    first, second = mock.journal()
    assert first["response"]["chaosAction"]
    assert second["response"]["status"] == 200
    assert first["headers"].get("idempotency-key") == second["headers"].get("idempotency-key")
    assert first["headers"].get("content-length") == second["headers"].get("content-length")
    if call == "upload":
        assert second["body"]["sha256"] == hashlib.sha256(CONTENT).hexdigest()
