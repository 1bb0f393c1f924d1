from __future__ import annotations

import base64
import math
import struct
from collections.abc import Callable
from typing import Any

import pytest

from oai_embeddings import AsyncOpenAI, OpenAI
from oai_emulator import Emulator

Check = Callable[[str, Any], None]
MODEL = "text-embedding-3-small"


def create(api: Any, status: int = 200, **body: Any) -> Any:
    return api.post("/embeddings", {"model": MODEL, "input": "a cat", **body}, status)


def vectors(api: Any, *texts: str, **body: Any) -> list[list[float]]:
    data = create(api, input=list(texts), **body)["data"]
    assert [row["index"] for row in data] == list(range(len(texts)))
    return [row["embedding"] for row in data]


def likeness(left: list[float], right: list[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))


@pytest.mark.parametrize("size", [None, 256])
def test_texts_that_share_words_are_closer(api: Any, size: int | None) -> None:
    options = {} if size is None else {"dimensions": size}
    cat, cats, tax = vectors(
        api,
        "The cat sleeps on the warm mat.",
        "Cats sleep on a warm mat!",
        "Quarterly revenue exceeded expectations.",
        **options,
    )
    assert len(cat) == (size or 1536)
    assert math.isclose(likeness(cat, cat), 1, abs_tol=1e-5)
    assert likeness(cat, cats) > 0.4 > 0.3 > abs(likeness(cat, tax))


def test_the_same_every_time(api: Any) -> None:
    assert vectors(api, "a b c") == vectors(type(api)(Emulator()), "a b c")
    assert vectors(api, "A, b; c") == vectors(api, "a b c")


@pytest.mark.parametrize("given", ["hello", ["hello", "you"], [1, 2, 3], [[1, 2], [3]], "!?"])
def test_answers_conform(api: Any, conforms: Check, given: Any) -> None:
    plain = create(api, input=given)
    packed = create(api, input=given, encoding_format="base64")
    assert plain["usage"] == packed["usage"]
    conforms("CreateEmbeddingResponse", plain)
    for row in packed["data"]:
        content = base64.b64decode(row["embedding"])
        row["embedding"] = list(struct.unpack(f"<{len(content) // 4}f", content))
    assert packed == plain


def test_usage_and_sizes(api: Any) -> None:
    assert create(api, input=["one two", "three"])["usage"] == {
        "prompt_tokens": 3,
        "total_tokens": 3,
    }
    assert create(api, input=[[5, 6], [7]])["usage"]["prompt_tokens"] == 3
    assert len(create(api, model="text-embedding-3-large")["data"][0]["embedding"]) == 3072
    assert create(api, input=[7])["data"] == create(api, input=[[7]])["data"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"input": ""}, "input"),
        ({"input": ["a", ""]}, "input"),
        ({"input": []}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"dimensions": 1537}, "dimensions"),
        ({"dimensions": 8, "model": "text-embedding-ada-002"}, "dimensions"),
        ({"encoding_format": "hex"}, "encoding_format"),
        ({"colour": 1}, "colour"),
    ],
)
def test_refused_requests(api: Any, body: dict[str, Any], param: str) -> None:
    assert create(api, 400, **body)["error"]["param"] == param


def test_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        made = client.embeddings.create(
            model=MODEL, input=["a", "b"], dimensions=8, encoding_format="float"
        )
        assert [len(row.embedding) for row in made.data] == [8, 8]
        assert made.usage.total_tokens == 2


@pytest.mark.anyio
async def test_async_client(emulator: Emulator) -> None:
    async with emulator.async_client(AsyncOpenAI) as client:
        made = await client.embeddings.create(model=MODEL, input="a", encoding_format="float")
        assert len(made.data[0].embedding) == 1536


@pytest.mark.parametrize("size", [1, 2, 7])
def test_few_dimensions_are_unit_vectors_too(api: Any, size: int) -> None:
    for made in vectors(api, *(f"word {n} and {n + 1}" for n in range(40)), dimensions=size):
        assert math.isclose(likeness(made, made), 1, abs_tol=1e-5)
