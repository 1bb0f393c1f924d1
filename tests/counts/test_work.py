"""Work that is done once, or not at all: compiling classes, copying bodies."""

from __future__ import annotations

from collections import Counter
from typing import Any

import httpx
import pytest

from benchmarks.payloads import events, response
from oai_core import Codec, decoding, encoding
from oai_core import _json as json_module
from oai_responses import OpenAI
from oai_responses.operations.responses import CREATE_RESPONSE

SCOPE = "oai_responses.components"


def test_each_class_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: Counter[str] = Counter()
    built: Any = compile

    def count(source: str, name: str, mode: str) -> Any:
        compiled[name] += 1
        return built(source, name, mode)

    monkeypatch.setattr(decoding, "compile", count, raising=False)
    monkeypatch.setattr(encoding, "compile", count, raising=False)
    codec = Codec()
    body = b"".join(events())
    data = [line[6:] for line in body.split(b"\n") if line.startswith(b"data: {")]
    values = [json_module.loads(line) for line in data[:10] + data[-10:]]
    for _ in range(3):
        made = codec.decoders.for_annotation("Response", SCOPE)(json_module.loads(response()))
        codec.dumps(made)
        codec.encode(made)
        for value in values:
            codec.encode(codec.decoders.for_annotation("ResponseStreamEvent", SCOPE)(value))
    assert len(compiled) > 20
    assert set(compiled.values()) == {1}


@pytest.fixture
def dumped(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was written as JSON."""
    seen: list[Any] = []
    original = json_module.dumps

    def dumps(value: Any, *rest: Any) -> bytes:
        seen.append(value)
        return original(value, *rest)

    monkeypatch.setattr(json_module, "dumps", dumps)
    return seen


@pytest.fixture
def client() -> OpenAI:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=response())

    return OpenAI(
        api_key="sk-test", http_client=httpx.Client(transport=httpx.MockTransport(answer))
    )


def test_the_parameters_are_the_body(client: OpenAI, dumped: list[Any]) -> None:
    params: dict[str, Any] = {"model": "gpt-4o", "input": "Hello"}
    client.execute(CREATE_RESPONSE, params, (), None)
    assert len(dumped) == 1
    assert dumped[0] is params


def test_nested_values_are_not_copied(client: OpenAI, dumped: list[Any]) -> None:
    message: dict[str, Any] = {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    items: list[Any] = [message]
    metadata = {"a": "b"}
    client.responses.create(model="gpt-4o", input=items, metadata=metadata)
    (body,) = dumped
    assert body["input"] is items
    assert items == [message]
    assert items[0] is message
    assert message == {"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    assert body["metadata"] is metadata
