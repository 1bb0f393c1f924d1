"""`responses.parse`: what is sent, what comes back, and what cannot be read."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass
from math import isnan
from typing import Any, TypedDict

import attrs
import pytest

from oai_core import (
    APIResponseValidationError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
)
from oai_core.structured import StructuredOutputError
from oai_core.tools import tool
from oai_responses import Response, ResponseTextParam
from oai_responses.helpers.parsed import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)


@attrs.define
class Invoice:
    number: str
    total: float


@dataclass
class Note:
    text: str


class Place(TypedDict):
    city: str


@tool
def add(left: int, right: int) -> int:
    """Add two numbers."""
    return left + right


INVOICE = '{"number":"A1","total":2.5}'


def ask(**params: Any) -> Any:
    return lambda client: client.responses.parse(model="m", input="Hi", **params)


def test_a_value_of_the_type(server: Any, script: Any) -> None:
    server.reply(script.response(script.message(INVOICE)))
    response = server(ask(text_format=Invoice))
    assert response.output_parsed == Invoice("A1", 2.5)
    assert response.output[0].content[0].parsed is response.output_parsed
    assert response.output_text == INVOICE
    assert isinstance(response, ParsedResponse)
    assert isinstance(response, Response)
    assert isinstance(response.output[0], ParsedResponseOutputMessage)
    assert isinstance(response.output[0].content[0], ParsedResponseOutputText)
    assert server.target == "POST /responses"
    sent = server.body["text"]["format"]
    assert (sent["type"], sent["name"], sent["strict"]) == ("json_schema", "Invoice", True)
    assert sent["schema"]["required"] == ["number", "total"]
    assert server.body.keys() - {"stream"} == {"model", "input", "text"}


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Note, '{"text":"a"}', Note("a")),
        (Place, '{"city":"Oslo"}', {"city": "Oslo"}),
        (list[Note], '{"value":[{"text":"a"}]}', None),
    ],
)
def test_types(server: Any, script: Any, kind: Any, text: str, value: Any) -> None:
    if value is None:  # a list needs an object around it, whose name is the schema's business
        server.reply(script.response())
        server(ask(text_format=kind))
        (member,) = server.body["text"]["format"]["schema"]["properties"]
        text, value = json.dumps({member: [{"text": "a"}]}), [Note("a")]
    server.reply(script.response(script.message(text)))
    assert server(ask(text_format=kind)).output_parsed == value


def test_other_members_of_text_stay(server: Any, script: Any) -> None:
    for text in ({"verbosity": "low"}, ResponseTextParam(verbosity="low")):
        server.reply(script.response(script.message(INVOICE)))
        server(ask(text_format=Invoice, text=text))
        assert server.body["text"]["verbosity"] == "low"
        assert server.body["text"]["format"]["name"] == "Invoice"
    server.reply(script.response())
    server(ask(verbosity="high"))
    assert server.body["text"] == {"verbosity": "high"}


def test_without_a_type(server: Any, script: Any) -> None:
    server.reply(script.response(script.message("Hello")))
    response = server(ask())
    assert (response.output_text, response.output_parsed) == ("Hello", None)
    assert "text" not in server.body


def test_a_refusal(server: Any, script: Any) -> None:
    server.reply(script.response(script.message({"type": "refusal", "refusal": "No."})))
    response = server(ask(text_format=Invoice))
    assert response.output_parsed is None
    assert response.output[0].content[0].refusal == "No."


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        ("max_output_tokens", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ],
)
def test_a_response_that_was_cut_off(server: Any, script: Any, reason: str, kind: Any) -> None:
    cut = script.message(INVOICE[:9], status="incomplete")
    body = script.response(cut, status="incomplete", incomplete_details={"reason": reason})
    server.reply(body)
    with pytest.raises(kind) as caught:
        server(ask(text_format=Invoice))
    assert caught.value.completion.to_dict() == body
    server.reply(body)
    assert server(ask()).output_text == INVOICE[:9]  # nothing was to be read


def test_text_that_does_not_fit(server: Any, script: Any) -> None:
    body = script.response(script.message('{"number":"A1","total":"much"}'))
    server.reply(body)
    with pytest.raises(StructuredOutputError) as caught:
        server(ask(text_format=Invoice))
    assert caught.value.path == "$.total"
    assert caught.value.raw == '{"number":"A1","total":"much"}'
    assert caught.value.completion.to_dict() == body
    assert caught.value.completion.output_parsed is None


def test_a_response_that_is_not_there_yet(server: Any, script: Any) -> None:
    server.reply(script.response(status="queued"))
    response = server(ask(text_format=Invoice, background=True))
    assert (response.status, response.output_parsed) == ("queued", None)


def test_remarks_on_the_way_are_not_read(server: Any, script: Any) -> None:
    remark = script.message("Let me see.", phase="commentary")
    server.reply(script.response(remark, script.message(INVOICE, phase="final_answer")))
    response = server(ask(text_format=Invoice))
    assert response.output[0].content[0].parsed is None
    assert response.output_parsed == Invoice("A1", 2.5)


def test_arguments_of_tools(server: Any, script: Any) -> None:
    plain = {"type": "function", "name": "plain", "parameters": {}, "strict": True}
    loose = {"type": "function", "name": "loose", "parameters": {}, "strict": False}
    space = {"type": "namespace", "name": "books", "description": "", "tools": [Note]}
    server.reply(
        script.response(
            script.call("Invoice", INVOICE),
            script.call("add", '{"left":1,"right":2}'),
            script.call("plain", '{"a":1}'),
            script.call("loose", '{"a":1}'),
            script.call("Note", '{"text":"a"}', namespace="books"),
            script.call("Note", '{"text":"a"}'),
            script.call("add", '{"left":', status="incomplete"),
        )
    )
    response = server(ask(tools=[Invoice, add, plain, loose, space]))
    assert all(isinstance(item, ParsedResponseFunctionToolCall) for item in response.output)
    assert [item.parsed_arguments for item in response.output] == [
        Invoice("A1", 2.5),
        {"left": 1, "right": 2},
        {"a": 1},
        None,
        Note("a"),
        None,
        None,
    ]
    sent = server.body["tools"]
    assert [made["name"] for made in sent] == ["Invoice", "add", "plain", "loose", "books"]
    assert sent[0]["strict"] is True
    assert sent[0]["parameters"]["required"] == ["number", "total"]
    assert sent[1]["description"] == "Add two numbers."
    assert sent[2:4] == [plain, loose]
    assert sent[4]["tools"][0]["name"] == "Note"


def test_a_function_without_decoration_is_a_tool(server: Any, script: Any) -> None:
    def double(number: int) -> int:
        """Double a number."""
        return 2 * number

    server.reply(script.response(script.call("double", '{"number":4}')))
    assert server(ask(tools=[double])).output[0].parsed_arguments == {"number": 4}


@pytest.mark.parametrize("made", ["", "{", '{"left":1}'])
def test_arguments_that_do_not_fit(server: Any, script: Any, made: str) -> None:
    plain = {"type": "function", "name": "plain", "parameters": {}, "strict": True}
    server.reply(script.response(script.call("plain" if made == "{" else "add", made)))
    with pytest.raises(StructuredOutputError) as caught:
        server(ask(tools=[add, plain]))
    assert caught.value.raw in (made, "{}")
    assert caught.value.completion.output[0].arguments == made


def test_the_raw_response(server: Any, script: Any) -> None:
    server.reply(script.response(script.message(INVOICE)))

    def use(client: Any) -> Any:
        return client.responses.with_raw_response.parse(model="m", input="Hi", text_format=Invoice)

    raw = server(use)
    assert raw.status_code == 200
    assert raw.parse().output_parsed == Invoice("A1", 2.5)


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"tools": "add"}, "tools: a list"),
        ({"tools": {"type": "function"}}, "tools: a list"),
        ({"tools": [3]}, r"tools\[0\]: int is no tool"),
        (
            {"tools": [{"type": "namespace", "name": "n", "tools": [3]}]},
            r"tools\[0\]: int is no tool",
        ),
        ({"text": "short"}, "text: a mapping"),
        ({"text_format": Invoice, "text": {"format": {"type": "text"}}}, "text_format"),
        ({"text_format": 3}, "text_format"),
        ({"text_format": {"type": "object"}}, "text_format"),
        ({"stream": True}, "stream"),
        ({"stream_to": print}, "stream"),
        ({"text_fromat": Invoice}, r"Responses\.parse\(\) .*'text_fromat'.*'text_format'"),
    ],
)
def test_bad_arguments(server: Any, params: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError, match=words):
        server(ask(**params))
    assert server.requests == []


def test_two_tools_of_one_name(server: Any) -> None:
    with pytest.raises(ValueError, match="two tools have the name 'Invoice'"):
        server(ask(tools=[Invoice, Invoice]))
    assert server.requests == []


@pytest.mark.parametrize(("arguments", "read"), [("", {}), ('{"a": NaN}', None)])
def test_arguments_of_a_strict_mapping(
    server: Any, script: Any, arguments: str, read: dict[str, Any] | None
) -> None:
    server.reply(script.response(script.call("now", arguments)))
    made = server(ask(tools=[{"type": "function", "name": "now", "strict": True}]))
    found = made.output[0].parsed_arguments
    assert found == read if read is not None else isnan(found["a"])


def test_arguments_that_are_nested_too_deeply(server: Any, script: Any) -> None:
    deep = '{"a": ' * 100_000
    server.reply(script.response(script.call("now", deep)))
    with pytest.raises(StructuredOutputError, match="are not JSON: ") as caught:
        server(ask(tools=[{"type": "function", "name": "now", "strict": True}]))
    assert caught.value.raw == deep
    assert len(str(caught.value)) < 200


def test_what_was_read_is_no_part_of_the_value(server: Any, script: Any) -> None:
    unknown = {"type": "brand_new", "id": "x", "deep": [{"a": None}]}
    part = {**script.text(INVOICE), "mood": "good"}
    body = script.response(
        unknown, script.message(part), script.call("add", '{"left":1,"right":1}')
    )
    server.reply({**body, "new": 1})
    response = server(ask(text_format=Invoice, tools=[add]))
    assert response.to_dict() == {**body, "new": 1}
    assert json.loads(response.to_json()) == {**body, "new": 1}
    copies = [
        copy.copy(response),
        copy.deepcopy(response),
        pickle.loads(pickle.dumps(response)),
    ]
    for made in copies:
        assert made == response
        assert made.output_parsed == Invoice("A1", 2.5)
        assert made.output[2].parsed_arguments == {"left": 1, "right": 1}
    assert "parsed=Invoice(" in repr(response)
    assert "parsed_arguments={'left': 1" in repr(response)
    assert copies[1].output_parsed is not response.output_parsed
    again: ParsedResponse[Any] = ParsedResponse.from_dict(response.to_dict())
    assert type(again) is ParsedResponse
    assert again.output_parsed is None
    assert again.to_dict() == response.to_dict()


def test_output_that_is_no_list(server: Any, script: Any) -> None:
    server.reply({**script.response(), "output": None})
    assert server(ask(text_format=Invoice)).output_parsed is None


def test_a_body_that_is_no_response(server: Any) -> None:
    server.reply([1])
    with pytest.raises(APIResponseValidationError):
        server(ask(text_format=Invoice))
