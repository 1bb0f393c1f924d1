"""Answers that are read as values of the caller's types, at once and streamed."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any, TypedDict

import attrs
import pytest

from oai_chat import ChatCompletion, ParsedChatCompletion, ParsedFunctionToolCall
from oai_core import (
    APIResponseValidationError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
)
from oai_core.structured import StructuredOutputError, format_of
from oai_core.tools import tool
from oai_shared.components import ChatCompletionTool, ResponseFormatJsonObject
from packages.chat.tests.helpers.support import (
    ASK,
    INVOICE,
    MODEL,
    Invoice,
    call,
    chunk,
    completion,
    read,
    text,
    told,
)


@dataclasses.dataclass
class Weather:
    """The weather of a city."""

    city: str


class Row(TypedDict):
    """A row as a mapping."""

    number: str
    total: float


@tool
def look(place: str, closely: bool = False) -> str:
    """Look at a place."""
    return f"{place} {closely}"


def strict_tool(name: str, *, strict: bool = True) -> dict[str, Any]:
    parameters = {"type": "object", "properties": {}, "additionalProperties": False}
    return {
        "type": "function",
        "function": {"name": name, "parameters": parameters, "strict": strict},
    }


def called(name: str, arguments: str) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"tool_calls": [{"id": "c", "type": "function", "function": function}]}


def parse(**params: Any) -> Any:
    return lambda client: client.chat.completions.parse(model=MODEL, messages=ASK, **params)


def test_a_type_is_sent_as_a_schema_and_comes_back_as_a_value(server: Any) -> None:
    server.reply(completion({"content": INVOICE}))
    found = server(parse(response_format=Invoice, temperature=0))
    assert type(found) is ParsedChatCompletion
    assert isinstance(found, ChatCompletion)
    assert found.choices[0].message.parsed == Invoice("A7", 12.5)
    assert server.body == {
        "model": MODEL,
        "messages": ASK,
        "temperature": 0,
        "stream": False,
        "response_format": format_of(Invoice).response_format(),
    }
    assert server.body["response_format"]["json_schema"]["strict"] is True


@pytest.mark.parametrize("form", [Row, format_of(Row)])
def test_other_forms_of_a_type(server: Any, form: Any) -> None:
    server.reply(completion({"content": INVOICE}))
    found = server(parse(response_format=form))
    assert found.choices[0].message.parsed == {"number": "A7", "total": 12.5}


@pytest.mark.parametrize("form", [{"type": "json_object"}, ResponseFormatJsonObject()])
def test_a_mapping_is_sent_as_it_is(server: Any, form: Any) -> None:
    server.reply(completion({"content": INVOICE}, "length"))
    found = server(parse(response_format=form))
    assert found.choices[0].message.parsed is None
    assert server.body["response_format"] == {"type": "json_object"}


def test_without_a_format(server: Any) -> None:
    server.reply(completion({"content": "Hi"}))
    found = server(parse())
    assert type(found) is ParsedChatCompletion
    assert found.choices[0].message.parsed is None
    assert set(server.body) == {"model", "messages", "stream"}


def test_a_refusal_has_no_value(server: Any) -> None:
    server.reply(completion({"refusal": "No."}))
    found = server(parse(response_format=Invoice))
    assert (found.choices[0].message.parsed, found.choices[0].message.refusal) == (None, "No.")
    server.stream(chunk({"refusal": "No."}), chunk({"content": "{"}), chunk({}, "stop"))
    events, final = server(read(response_format=Invoice))
    assert [event.parsed for event in events if event.type == "content.done"] == [None]
    assert final.choices[0].message.parsed is None


def test_arguments_are_read_by_their_tools(server: Any) -> None:
    server.reply(completion(called("look", '{"place": "Rome", "closely": true}'), "tool_calls"))
    given = [look, Weather, strict_tool("plain"), {"type": "custom", "custom": {"name": "run"}}]
    found = server(parse(tools=iter(given)))
    [made] = found.choices[0].message.tool_calls
    assert type(made) is ParsedFunctionToolCall
    assert made.function.parsed_arguments == {"place": "Rome", "closely": True}
    sent = server.body["tools"]
    assert [item.get("function", item.get("custom"))["name"] for item in sent] == [
        "look",
        "Weather",
        "plain",
        "run",
    ]
    assert sent[1]["function"]["strict"] is True


@pytest.mark.parametrize(
    ("name", "arguments", "value"),
    [
        ("Weather", '{"city": "Rome"}', Weather("Rome")),
        ("plain", '{"a": [1]}', {"a": [1]}),
        ("loose", '{"a": [1]}', None),
        ("unknown", '{"a": [1]}', None),
    ],
)
def test_what_becomes_of_arguments(server: Any, name: str, arguments: str, value: Any) -> None:
    given = [look, Weather, strict_tool("plain"), strict_tool("loose", strict=False)]
    server.reply(completion(called(name, arguments), "tool_calls"))
    found = server(parse(tools=given))
    assert found.choices[0].message.tool_calls[0].function.parsed_arguments == value
    server.stream(call(0, name, arguments[:4]), call(0, None, arguments[4:]), chunk({}, "stop"))
    events, final = server(read(tools=given))
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == value
    [done] = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert (done.name, done.index, done.parsed_arguments) == (name, 0, value)
    deltas = [event for event in events if event.type == "tool_calls.function.arguments.delta"]
    assert deltas[0].parsed_arguments == (None if value is None else {})
    assert (deltas[1].parsed_arguments is None) == (value is None)


def test_a_strict_tool_as_a_component(server: Any) -> None:
    given = ChatCompletionTool.from_dict(strict_tool("plain"))
    server.reply(completion(called("plain", "[1]"), "tool_calls"))
    found = server(parse(tools=[given]))
    assert found.choices[0].message.tool_calls[0].function.parsed_arguments == [1]
    assert server.body["tools"] == [strict_tool("plain")]


def test_custom_calls_stay(server: Any) -> None:
    custom = {"id": "c", "type": "custom", "custom": {"name": "run", "input": "1"}}
    server.reply(completion({"tool_calls": [custom, {"id": "d", "type": "later"}]}, "tool_calls"))
    found = server(parse(tools=[look]))
    assert [made.type for made in found.choices[0].message.tool_calls] == ["custom", "later"]
    assert found.choices[0].message.tool_calls[0].custom.input == "1"


@pytest.mark.parametrize(
    ("message", "given"),
    [
        ({"content": '{"number": "A7", "total": "much"}'}, {"response_format": Invoice}),
        (called("Weather", '{"city": 3}'), {"tools": [Weather]}),
    ],
)
def test_what_does_not_fit(server: Any, message: Any, given: Any) -> None:
    server.reply(completion(message))
    with pytest.raises(StructuredOutputError) as raised:
        server(parse(**given))
    error: Any = raised.value
    assert error.path in ("$.total", "$.city")
    assert error.raw in (message.get("content"), '{"city": 3}')
    assert type(error.completion) is ParsedChatCompletion
    assert error.completion.choices[0].message.parsed is None


def test_strict_arguments_that_are_not_json(server: Any) -> None:
    server.reply(completion(called("plain", "{"), "tool_calls"))
    with pytest.raises(StructuredOutputError, match="not JSON") as raised:
        server(parse(tools=[strict_tool("plain")]))
    assert raised.value.raw == "{"


def test_a_fault_leaves_the_other_choices_readable(server: Any) -> None:
    answer = completion({"content": "{"})
    other = completion({"content": INVOICE})["choices"][0]
    server.reply({**answer, "choices": [*answer["choices"], {**other, "index": 1}]})
    with pytest.raises(StructuredOutputError) as raised:
        server(parse(response_format=Invoice, n=2))
    error: Any = raised.value
    assert error.completion.choices[1].message.parsed == Invoice("A7", 12.5)


@pytest.mark.parametrize(
    ("reason", "kind"),
    [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_answers_that_were_cut_off(server: Any, reason: str, kind: Any) -> None:
    server.reply(completion({"content": '{"number": "A'}, reason))
    with pytest.raises(kind) as raised:
        server(parse(response_format=Invoice))
    assert raised.value.completion.choices[0].finish_reason == reason

    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    server.stream(*text('{"number": "A', reason=reason), {**chunk(), "usage": usage})
    events, error = server(read(response_format=Invoice))
    assert type(error) is kind
    assert error.completion.choices[0].message.content == '{"number": "A'
    assert error.completion.usage.total_tokens == 3
    assert told(events) == ["content.delta ", 'content.delta {"number": "A']


def test_plain_text_may_be_cut_off(server: Any) -> None:
    server.reply(completion({"content": "Hi"}, "length"))
    assert server(parse(tools=[look])).choices[0].finish_reason == "length"
    server.stream(*text("Hi", reason="length"))
    events, final = server(read(tools=[look]))
    assert told(events)[-1] == "content.done Hi"
    assert final.choices[0].finish_reason == "length"


def test_calls_that_were_cut_off(server: Any) -> None:
    server.stream(call(0, "look", '{"pla'), chunk({}, "length"))
    _, error = server(read(tools=[look]))
    assert type(error) is LengthFinishReasonError


def test_a_streamed_type(server: Any) -> None:
    server.stream(*text('{"number": "A7", ', '"total": 1', "2.5}"))
    events, final = server(read(response_format=Invoice))
    deltas = [event.parsed for event in events if event.type == "content.delta"]
    assert deltas[:2] == [None, {"number": "A7"}]
    assert deltas[3] == {"number": "A7", "total": 12.5}
    [done] = [event for event in events if event.type == "content.done"]
    assert done.parsed == Invoice("A7", 12.5) == final.choices[0].message.parsed
    assert done.parsed is done.parsed
    assert server.body["response_format"] == format_of(Invoice).response_format()


def test_a_streamed_text_that_does_not_fit(server: Any) -> None:
    server.stream(*text('{"number": 7}'))
    events, error = server(read(response_format=Invoice))
    assert isinstance(error, StructuredOutputError)
    completion: Any = vars(error)["completion"]
    assert completion.choices[0].message.content == '{"number": 7}'
    assert told(events)[-1] == 'content.done {"number": 7}'
    with pytest.raises(StructuredOutputError):
        _ = events[-1].parsed


@attrs.define
class Thing:
    """Read from a body that is no completion."""

    name: str


def test_a_body_that_is_no_completion(server: Any) -> None:
    server.reply([1])
    with pytest.raises(APIResponseValidationError, match="object"):
        server(parse(response_format=Thing))


def test_a_body_with_holes(server: Any) -> None:
    server.reply({"choices": [{"message": None}, {"message": {"tool_calls": [None]}}, 3]})
    found = server(parse(response_format=Thing, tools=[look]))
    assert found.to_dict() == {
        "choices": [{"message": None}, {"message": {"tool_calls": [None]}}, 3]
    }


def test_the_signature_lists_everything(server: Any) -> None:
    def names(client: Any) -> list[Any]:
        methods = (client.chat.completions.parse, client.chat.completions.stream)
        return [set(inspect.signature(method).parameters) for method in methods]

    [of_parse, of_stream] = server(lambda client: [names(client)])[0]
    assert of_parse == of_stream
    assert {"response_format", "tools", "messages", "model", "temperature", "timeout"} <= of_parse
