"""Vectors of 32-bit numbers: what is asked for, what comes, and what can be done with it."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import struct
import subprocess
import sys
from array import array
from typing import Any

import numpy as np
import pytest

from oai_core import APIResponseValidationError, Codec, hookimpl
from oai_embeddings import CreateEmbeddingResponse, Embedding, EmbeddingVector, EmbeddingVectors
from oai_embeddings.helpers.vectors import vector_maker

NUMBERS = [0.5, -1.0, 3.0e-8]
EXACT = list(struct.unpack("<3f", struct.pack("<3f", *NUMBERS)))


def packed(numbers: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def answer(*vectors: Any, **more: Any) -> dict[str, Any]:
    data = [
        {"object": "embedding", "index": index, "embedding": vector}
        for index, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": 2, "total_tokens": 2}
    return {"object": "list", "data": data, "model": "m", "usage": usage, **more}


def create(client: Any, **options: Any) -> Any:
    return client.embeddings.create(**{"model": "m", "input": "one", **options})


@pytest.fixture(params=["numpy", "array"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The class of vectors, with numpy and where it is not installed."""
    if request.param == "numpy":
        return np.ndarray
    monkeypatch.setitem(sys.modules, "numpy", None)
    return array


def test_base64_is_asked_for_and_decoded(server: Any, kind: Any) -> None:
    server.reply(answer(packed(NUMBERS), packed([0.25])))
    found = server(lambda c: create(c, input=["one", "two"], dimensions=3, user="me"))
    assert server.body == {
        "model": "m",
        "input": ["one", "two"],
        "dimensions": 3,
        "user": "me",
        "encoding_format": "base64",
    }
    assert type(found) is EmbeddingVectors
    assert isinstance(found, CreateEmbeddingResponse)
    assert {type(item) for item in found.data} == {EmbeddingVector}
    assert isinstance(found.data[0], Embedding)
    first, second = (item.embedding for item in found.data)
    assert (type(first), type(second)) == (kind, kind)
    assert [first.tolist(), second.tolist()] == [EXACT, [0.25]]
    assert memoryview(first).format == "f"
    assert (found.model, found.usage.total_tokens, found.data[1].index) == ("m", 2, 1)


@pytest.mark.parametrize("input", [["one"], [1, 2], [[1], [2, 3]]])
def test_inputs_are_sent_as_they_are(server: Any, input: Any) -> None:
    server.reply(answer(packed([1.0])))
    server(lambda c: create(c, input=input))
    assert server.body == {"model": "m", "input": input, "encoding_format": "base64"}


@pytest.mark.parametrize("how", ["float", "base64", None, "int8"])
def test_what_the_caller_chose_is_left_alone(server: Any, how: Any) -> None:
    whole = answer(packed(NUMBERS) if how == "base64" else NUMBERS)
    server.reply(whole, whole)
    for found in (
        server(lambda c: create(c, encoding_format=how)),
        server(lambda c: create(c, extra_body={"encoding_format": how})),
    ):
        assert server.body["encoding_format"] == how
        assert type(found) is CreateEmbeddingResponse
        assert type(found.data[0]) is Embedding
        assert found.data[0].embedding == whole["data"][0]["embedding"]
        assert found.to_dict() == whole


def test_other_fields_beside_the_declared(server: Any) -> None:
    server.reply(answer(packed(NUMBERS)))
    found = server(lambda c: create(c, extra_body={"seed": 7}))
    assert server.body["seed"] == 7
    assert server.body["encoding_format"] == "base64"
    assert found.data[0].embedding.tolist() == EXACT


def test_a_server_that_sends_numbers_all_the_same(server: Any, kind: Any) -> None:
    server.reply(answer(NUMBERS, [1, 0]))
    found = server(create)
    first, second = (item.embedding for item in found.data)
    assert (type(first), first.tolist()) == (kind, EXACT)
    assert (memoryview(second).format, second.tolist()) == ("f", [1.0, 0.0])


ODD: list[Any] = ["AAA", "not base64!", "AAAA", packed([1.0])[:-1], [1.0, None], ["x"], None, {}, 7]


@pytest.mark.parametrize("sent", ODD, ids=repr)
def test_what_is_no_vector_is_kept_as_it_came(server: Any, kind: Any, sent: Any) -> None:
    server.reply(answer(sent, packed([1.0])))
    found = server(create)
    assert found.data[0].embedding == sent
    assert type(found.data[1].embedding) is kind
    assert found.data[0].to_dict() == answer(sent)["data"][0]
    repr(found)


def test_empty_vectors(server: Any, kind: Any) -> None:
    server.reply(answer("", []))
    found = server(create)
    assert [type(item.embedding) for item in found.data] == [kind, kind]
    assert [len(item.embedding) for item in found.data] == [0, 0]


@pytest.mark.parametrize("data", [None, [], {}, "x", [None, 3, [packed([1.0])]]])
def test_answers_of_other_shapes(server: Any, data: Any) -> None:
    whole = {"object": "list", "data": data, "model": "m", "proxy": {"id": 7}}
    server.reply(whole)
    found = server(create)
    assert type(found) is EmbeddingVectors
    assert found.to_dict() == whole
    assert found.extra["proxy"] == {"id": 7}


@pytest.mark.parametrize("whole", [[], "text", 3, None])
def test_an_answer_that_is_no_object(server: Any, whole: Any) -> None:
    server.reply(whole)
    with pytest.raises(APIResponseValidationError):
        server(create)


def test_raw_responses(server: Any) -> None:
    server.reply(answer(packed(NUMBERS)))
    raw = server(lambda c: c.embeddings.with_raw_response.create(model="m", input="one"))
    assert server.body["encoding_format"] == "base64"
    assert raw.parse().data[0].embedding.tolist() == EXACT
    assert raw.json()["data"][0]["embedding"] == packed(NUMBERS)


class _Plugin:
    @hookimpl
    def oai_setup_codec(self, codec: Codec) -> None:
        codec.register_structure_hook(Embedding, lambda value, _: value["embedding"])


def test_hooks_for_components_apply(server: Any) -> None:
    server.reply(answer(packed(NUMBERS)))
    found = server(create, plugins=[_Plugin()])
    assert found.data == [packed(NUMBERS)]


def whole(**more: Any) -> EmbeddingVectors:
    return EmbeddingVectors.from_dict(answer(packed(NUMBERS), packed([1.0] * 1536), **more))


def test_json_has_lists_of_numbers(kind: Any) -> None:
    found = whole(more=1)
    plain = found.to_dict()
    assert plain == answer(EXACT, [1.0] * 1536, more=1)
    assert {type(number) for number in plain["data"][0]["embedding"]} == {float}
    assert json.loads(found.to_json()) == plain
    assert json.loads(found.to_json(indent=2)) == plain
    for again in (EmbeddingVectors.from_dict(plain), EmbeddingVectors.from_json(found.to_json())):
        assert again == found
        assert type(again.data[0].embedding) is kind
    one = EmbeddingVector.from_json(found.data[0].to_json())
    assert one == found.data[0] == EmbeddingVector.from_dict(found.data[0].to_dict())
    assert type(one.embedding) is kind


def test_equality(kind: Any) -> None:
    one, other = whole(), whole()
    assert one == other
    assert one.data[0] != one.data[1]
    other.data[1].embedding[7] = 2.0
    assert one != other
    assert one.data[1] != other.data[1]
    assert one.data[0] != "text"
    assert one != CreateEmbeddingResponse.from_dict(one.to_dict())


def test_reprs_are_short(kind: Any) -> None:
    found = whole()
    assert repr(found.data[0]) == "EmbeddingVector(index=0, embedding=[0.5, -1, 3e-08] of 3)"
    assert repr(found.data[1]) == "EmbeddingVector(index=1, embedding=[1, 1, 1, ...] of 1536)"
    found.data[0].extra["secret"] = "sk-abcdef"
    assert "extra={'secret': '[redacted]'}" in repr(found.data[0])
    assert len(repr(found)) < 400


@pytest.mark.parametrize(
    "duplicate", [copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))], ids=["copy", "pickle"]
)
def test_copies(kind: Any, duplicate: Any) -> None:
    found = whole(more=[1])
    again = duplicate(found)
    assert again == found
    assert type(again) is EmbeddingVectors
    again.data[0].embedding[0] = 9.0
    assert found.data[0].embedding[0] == 0.5
    assert copy.copy(found.data[0]) == found.data[0]


def test_vectors_can_be_computed_with() -> None:
    found = whole()
    vector: Any = found.data[0].embedding
    vector *= 2
    assert vector.dtype == np.float32
    assert (vector @ vector).item() == pytest.approx(5.0)
    matrix = np.stack([vector, vector])
    assert matrix.shape == (2, 3)
    assert matrix.dtype == np.float32
    assert np.asarray(vector) is vector


def test_the_order_of_bytes_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    there = "little" if sys.byteorder == "big" else "big"
    here = vector_maker()(packed(NUMBERS))
    monkeypatch.setattr(sys, "byteorder", there)
    swapped = vector_maker()(packed(NUMBERS))
    assert here.tolist() == EXACT
    assert swapped.tobytes() == b"".join(
        here.tobytes()[i : i + 4][::-1] for i in range(0, len(NUMBERS) * 4, 4)
    )


def test_numpy_is_imported_when_vectors_are() -> None:
    program = """
import sys
from oai_embeddings import OpenAI
client = OpenAI(api_key="sk-test")
client.embeddings.create  # imports the resource
assert not [name for name in sys.modules if name.startswith("numpy")]
assert "oai_embeddings.helpers.results" not in sys.modules
from oai_embeddings import EmbeddingVectors
assert "numpy" not in sys.modules
EmbeddingVectors.from_dict({"data": []})
assert "numpy" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
