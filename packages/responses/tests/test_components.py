"""Components in users' hands."""

from __future__ import annotations

import copy
import pickle
from typing import Any, cast

import attrs
import pytest

from oai_core import NULL, UnknownComponent
from oai_responses import (
    FunctionToolCall,
    OpenAI,
    OutputMessage,
    OutputTextContent,
    Reasoning,
    RefusalContent,
    Response,
)

MODEL = "gpt-test"


@pytest.fixture
def response(client: OpenAI) -> Response:
    return client.responses.create(model=MODEL, input="Say: hello", metadata={"a": "b"})


def message(**changes: Any) -> OutputMessage:
    part = OutputTextContent(text="hello", annotations=[], logprobs=[])
    values: dict[str, Any] = {"id": "msg_1", "status": "completed", "content": [part]}
    return OutputMessage(**{**values, **changes})


def test_print() -> None:
    assert repr(message()) == str(message())
    assert repr(message()).startswith("OutputMessage(id='msg_1', type='message', role='assistant'")
    assert "phase" not in repr(message())
    assert repr(Reasoning(effort="low")) == "Reasoning(effort='low')"
    odd = Reasoning.from_dict({"effort": None, "new": 1})
    assert "extra={'effort': None, 'new': 1}" in repr(odd) or "'new': 1" in repr(odd)


def test_pickle_and_copy(response: Response) -> None:
    for made in (
        pickle.loads(pickle.dumps(response)),
        copy.copy(response),
        copy.deepcopy(response),
    ):
        assert made == response
        assert made is not response
        assert made.to_dict() == response.to_dict()
    deep = copy.deepcopy(response)
    deep.output.clear()
    assert response.output


def test_unknown_values_pickle_and_copy() -> None:
    odd = Response.from_dict({"id": "r", "output": [{"type": "new", "x": 1}], "more": {"a": None}})
    for made in (pickle.loads(pickle.dumps(odd)), copy.copy(odd), copy.deepcopy(odd)):
        assert made == odd
        assert made.to_dict() == odd.to_dict()


def test_evolve(response: Response) -> None:
    changed = attrs.evolve(cast("Any", response), status="failed", output=[])
    assert (changed.status, response.status) == ("failed", "completed")
    assert changed.id == response.id
    assert changed.extra == response.extra


def test_set_a_field() -> None:
    changed = message()
    changed.status = "incomplete"
    assert changed.to_dict()["status"] == "incomplete"
    with pytest.raises(AttributeError):
        changed.statsu = "x"  # type: ignore[attr-defined]


def test_match(response: Response) -> None:
    match response.output[0]:
        case OutputMessage(content=[OutputTextContent(text=text)]):
            assert text == "hello"
        case other:
            pytest.fail(repr(other))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (message(), "text hello"),
        (message(content=[RefusalContent(refusal="no")]), "refused no"),
        (FunctionToolCall(call_id="c", name="f", arguments="{}"), "calls f"),
        (UnknownComponent(extra={"type": "new"}), "unknown new"),
    ],
)
def test_match_in_a_loop(item: Any, expected: str) -> None:
    match item:
        case OutputMessage(content=[OutputTextContent(text=text), *_]):
            found = f"text {text}"
        case OutputMessage(content=[RefusalContent(refusal=why)]):
            found = f"refused {why}"
        case FunctionToolCall(name=name):
            found = f"calls {name}"
        case _:
            found = f"unknown {item.type}"
    assert found == expected


def test_to_dict_and_back(response: Response) -> None:
    plain = response.to_dict()
    assert plain["metadata"] == {"a": "b"}
    assert plain["output"][0]["content"][0]["type"] == "output_text"
    assert Response.from_dict(plain) == response
    assert Response.from_json(response.to_json()) == response
    assert Response.from_json(response.to_json(indent=2)) == response
    assert response.to_json(indent=2).startswith('{\n  "')


def test_the_wire_is_kept(client: OpenAI) -> None:
    raw = client.responses.with_raw_response.create(model=MODEL, input="Say: hello")
    assert raw.parse().to_dict() == raw.json()


def test_nothing_is_lost() -> None:
    odd = {
        "id": 7,
        "created_at": 1.5,
        "output": [{"type": "new_tool", "deep": {"x": None}}, {"type": "message", "content": None}],
        "usage": None,
        "surprise": [1],
    }
    response = Response.from_dict(odd)
    assert response.to_dict() == odd
    unknown = cast("Any", response.output[0])
    assert (unknown.type, unknown.deep) == ("new_tool", {"x": None})
    assert unknown.__class__ is UnknownComponent
    assert response.extra["surprise"] == [1]
    assert response.output_text == ""


def test_null_and_not_set() -> None:
    assert Reasoning().to_dict() == {}
    assert Reasoning(effort=NULL).to_dict() == {"effort": None}


def test_required_fields() -> None:
    with pytest.raises(TypeError, match="text"):
        OutputTextContent(annotations=[], logprobs=[])  # type: ignore[call-arg]
    make: Any = Reasoning
    with pytest.raises(TypeError):
        make("low")
    with pytest.raises(TypeError):
        Reasoning(efort="low")  # type: ignore[call-arg]


def test_equality() -> None:
    assert message() == message()
    assert message() != message(id="msg_2")
    assert message() != message().to_dict()
    with pytest.raises(TypeError):
        hash(message())


def test_from_dict_needs_a_mapping() -> None:
    with pytest.raises(TypeError, match=r"Response\.from_dict\(\) takes a mapping, not list"):
        Response.from_dict([])  # type: ignore[arg-type]
