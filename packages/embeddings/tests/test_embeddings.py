"""Embeddings: what is embedded, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from oai_embeddings import CreateEmbeddingResponse, Embedding

MODEL = "text-embedding-test"


def answer(*vectors: list[float]) -> dict[str, Any]:
    data = [
        {"object": "embedding", "index": index, "embedding": vector}
        for index, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": 2, "total_tokens": 2}
    return {"object": "list", "data": data, "model": MODEL, "usage": usage}


def floats(client: Any, input: Any, **options: Any) -> Any:
    return client.embeddings.create(model=MODEL, input=input, encoding_format="float", **options)


def test_vectors(server: Any) -> None:
    server.reply(answer([0.5, -1.0], [0.25, 1e-7]))
    found = server(lambda c: floats(c, ["one", "two"], dimensions=2))
    assert server.target == "POST /embeddings"
    assert server.body == {
        "model": MODEL,
        "input": ["one", "two"],
        "encoding_format": "float",
        "dimensions": 2,
    }
    assert [list(one.embedding) for one in found.data] == [[0.5, -1.0], [0.25, 1e-7]]
    assert found.usage.total_tokens == 2
    assert {type(one) for one in found.data} == {Embedding}
    assert type(found) is CreateEmbeddingResponse


@pytest.mark.parametrize("input", ["one", ["one", "two"], [1, 2], [[1], [2, 3]]])
def test_inputs_of_every_kind(server: Any, input: Any) -> None:
    server.reply(answer([1.0]))
    server(lambda c: floats(c, input))
    assert server.body["input"] == input


def test_input_from_a_generator(server: Any) -> None:
    server.reply(answer([1.0]))
    server(lambda c: floats(c, (word for word in ("one", "two"))))
    assert server.body["input"] == ["one", "two"]


def test_vectors_are_no_components(server: Any) -> None:
    """A server may send whole numbers, and they stay what they are."""
    server.reply(answer([1, 0]))
    found = server(lambda c: floats(c, "one"))
    assert found.to_dict() == answer([1, 0])
    assert all(type(number) in (int, float) for number in found.data[0].embedding)


def test_nan_is_refused_before_it_is_sent(server: Any) -> None:
    with pytest.raises(ValueError, match="nan"):
        server(lambda c: floats(c, [float("nan")]))
    assert server.requests == []
