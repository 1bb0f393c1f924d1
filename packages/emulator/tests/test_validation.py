from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_emulator.validation import parse_json
from oai_emulator.validation.bodies import DEPTH

FUNCTION = {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}

# (members of the body, param, code)
REFUSALS: dict[str, tuple[dict[str, Any], str, str]] = {
    "unknown": ({"colour": 1}, "colour", "unknown_parameter"),
    "unknown inside": ({"text": {"colour": 1}}, "text.colour", "unknown_parameter"),
    "unknown in an item": (
        {"input": [{"role": "user", "content": "x", "colour": 1}]},
        "input[0].colour",
        "unknown_parameter",
    ),
    "no model": ({"model": ...}, "model", "missing_required_parameter"),
    "no input": ({"input": ...}, "input", "missing_required_parameter"),
    "type": ({"input": 5}, "input", "invalid_type"),
    "type of a number": ({"temperature": "hot"}, "temperature", "invalid_type"),
    "boolean for a number": ({"temperature": True}, "temperature", "invalid_type"),
    "below": ({"max_output_tokens": 3}, "max_output_tokens", "integer_below_min_value"),
    "above": ({"temperature": 2.5}, "temperature", "decimal_above_max_value"),
    "choice": ({"truncation": "never"}, "truncation", "invalid_value"),
    "choice in a list": ({"include": ["everything"]}, "include[0]", "invalid_value"),
    "nullable choice": ({"reasoning": {"effort": "much"}}, "reasoning.effort", "invalid_value"),
    "too long": ({"safety_identifier": "x" * 65}, "safety_identifier", "string_above_max_length"),
    "metadata": ({"metadata": {"a": 1}}, "metadata.a", "invalid_type"),
    "metadata pairs": (
        {"metadata": {str(n): "" for n in range(17)}},
        "metadata",
        "object_above_max_properties",
    ),
    "metadata key": ({"metadata": {"k" * 65: ""}}, "metadata", "string_above_max_length"),
    "metadata value": ({"metadata": {"k": "v" * 513}}, "metadata.k", "string_above_max_length"),
    "kind of item": ({"input": [{"type": "massage"}]}, "input[0].type", "invalid_value"),
    "kind of item as a number": ({"input": [{"type": 1}]}, "input[0].type", "invalid_type"),
    "role": ({"input": [{"role": "boss", "content": "x"}]}, "input[0].role", "invalid_value"),
    "role of a typed item": (
        {"input": [{"type": "message", "role": "boss", "content": "x"}]},
        "input[0].role",
        "invalid_value",
    ),
    "no content": ({"input": [{"role": "user"}]}, "input[0].content", "missing_required_parameter"),
    "kind of part": (
        {"input": [{"role": "user", "content": [{"type": "text", "text": "x"}]}]},
        "input[0].content[0].type",
        "invalid_value",
    ),
    "no output": (
        {"input": [{"type": "function_call_output", "call_id": "c"}]},
        "input[0].output",
        "missing_required_parameter",
    ),
    "kind of tool": ({"tools": [{"type": "hammer"}]}, "tools[0].type", "invalid_value"),
    "no tool name": (
        {"tools": [{"type": "function"}]},
        "tools[0].name",
        "missing_required_parameter",
    ),
    "no kind of tool": ({"tools": [{"name": "f"}]}, "tools[0].type", "missing_required_parameter"),
    "tool choice": ({"tool_choice": "maybe"}, "tool_choice", "invalid_value"),
    "no schema": (
        {"text": {"format": {"type": "json_schema", "name": "a"}}},
        "text.format.schema",
        "missing_required_parameter",
    ),
    "loose function": ({"tools": [FUNCTION]}, "tools[0].parameters", "invalid_function_parameters"),
    "loose schema": (
        {
            "text": {
                "format": {
                    "type": "json_schema",
                    "name": "a",
                    "strict": True,
                    "schema": {
                        "type": "object",
                        "properties": {"list": {"type": "array", "items": {"type": "object"}}},
                        "required": ["list"],
                        "additionalProperties": False,
                    },
                }
            }
        },
        "text.format.schema",
        "invalid_json_schema",
    ),
    "function without a schema": (
        {"tools": [{**FUNCTION, "strict": False, "parameters": {"properties": 3}}]},
        "tools[0].parameters",
        "invalid_function_parameters",
    ),
    "format without a schema": (
        {
            "text": {
                "format": {
                    "type": "json_schema",
                    "name": "a",
                    "strict": True,
                    "schema": {"type": "object", "properties": {"a": {}}, "required": 3},
                }
            }
        },
        "text.format.schema",
        "invalid_json_schema",
    ),
    "two histories": (
        {"previous_response_id": "resp_1", "conversation": "conv_1"},
        "previous_response_id",
        "mutually_exclusive_parameters",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_wrong_is_named(api: Any, name: str) -> None:
    body, param, code = REFUSALS[name]
    error = api.refused(**body)
    assert error.keys() == {"message", "type", "param", "code"}
    assert (error["param"], error["code"]) == (param, code), error
    assert error["type"] == "invalid_request_error"


def test_messages(api: Any) -> None:
    assert api.refused(x=1)["message"] == "Unknown parameter: 'x'."
    assert api.refused(model=...)["message"] == "Missing required parameter: 'model'."
    allowed = api.refused(tool_choice="maybe")["message"]
    assert allowed == "Invalid value: 'maybe'. Supported values are: 'none', 'auto' and 'required'."
    wrong = api.refused(input=5)["message"]
    expected = "expected an array or a string, but got an integer instead."
    assert wrong == f"Invalid type for 'input': {expected}"


@pytest.mark.parametrize("choice", [{"type": "function", "name": "g"}, "required"])
def test_a_choice_needs_its_tool(api: Any, choice: Any) -> None:
    tools = [] if choice == "required" else [{**FUNCTION, "strict": False}]
    assert api.refused(tool_choice=choice, tools=tools)["param"] == "tool_choice"


def test_what_the_server_fills_in_may_be_missing(api: Any) -> None:
    part = {"type": "input_image", "image_url": "https://example.com/a.png"}
    spoken = {"role": "assistant", "content": [{"type": "output_text", "text": "Hi"}]}
    api.create(
        [spoken, {"role": "user", "content": [part]}], tools=[{"type": "function", "name": "f"}]
    )


def test_half_a_pair_of_surrogates_is_a_text_like_others(api: Any) -> None:
    body = rb'{"model": "m", "input": "Say \ud83d\u00e9", "top_logprobs": 1}'
    headers = {"content-type": "application/json"}
    answer = api.http.post("/responses", content=body, headers=headers)
    assert answer.json()["output"][0]["content"][0]["text"] == "\ud83dé"


def test_null_is_not_set(api: Any) -> None:
    nothing = dict.fromkeys(("temperature", "conversation", "tools", "metadata", "stream", "text"))
    accepted = {k: v for k, v in nothing.items() if k not in {"tools", "text"}}
    assert api.create(**accepted)["temperature"] == 1.0


def test_a_body_that_is_no_json(api: Any) -> None:
    for content in (b"{", b'{"model": NaN}', b"[]", b'"text"', b""):
        headers = {"content-type": "application/json"}
        answer = api.http.post("/responses", content=content, headers=headers)
        assert answer.status_code == 400, content
        assert answer.json()["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize(("begin", "end"), [("[", "]"), ('{"a":', "}")])
def test_a_body_that_is_nested_too_deeply(begin: str, end: str) -> None:
    assert parse_json(begin * DEPTH + "1" + end * DEPTH)
    for levels in (DEPTH + 1, 100_000):
        with pytest.raises(ValueError, match="nested too deeply"):
            parse_json(begin * levels + "1" + end * levels)


def test_a_body_of_another_kind(api: Any) -> None:
    headers = {"content-type": "text/plain"}
    answer = api.http.post("/responses", content=b"{}", headers=headers)
    assert answer.status_code == 415


def test_a_body_may_be_left_out_where_nothing_in_it_is_required(api: Any) -> None:
    assert api.http.post("/conversations").status_code == 200


def test_queries(api: Any) -> None:
    path = f"/responses/{api.create()['id']}"
    assert api.get(path, 400, colour="red")["error"]["code"] == "unknown_parameter"
    assert api.get(path, 400, stream="maybe")["error"]["code"] == "invalid_type"
    assert api.get(path, 400, starting_after="last")["error"]["param"] == "starting_after"
    items = f"{path}/input_items"
    assert api.get(items, 400, order="up")["error"]["param"] == "order"
    assert api.get(items, 400, **{"include[]": "x"})["error"]["param"] == "include[0]"
    api.get(items, **{"include[]": ["message.input_image.image_url"]})
    api.get(items, include="message.input_image.image_url")


def test_no_key(api: Any) -> None:
    for headers in ({}, {"authorization": "Basic x"}, {"authorization": "Bearer "}):
        with httpx.Client(transport=api.emulator.transport(), base_url="http://e/v1") as http:
            answer = http.post("/responses", json={}, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["error"]["type"] == "invalid_request_error"


def test_only_the_right_keys() -> None:
    from oai_emulator import Emulator

    emulator = Emulator(api_keys=["right"])
    with httpx.Client(transport=emulator.transport(), base_url="http://e/v1") as http:
        for key, status in (("right", 200), ("wrong", 401)):
            answer = http.post("/conversations", headers={"authorization": f"Bearer {key}"})
            assert answer.status_code == status
        assert answer.json()["error"]["code"] == "invalid_api_key"


def test_unknown_paths_and_methods(api: Any) -> None:
    assert api.post("/nothing", {}, 404)["error"]["code"] == "unknown_url"
    answer = api.http.put("/responses", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    answer = api.http.post("/responses/resp_1", json={})
    assert (answer.status_code, answer.headers["allow"]) == (405, "DELETE, GET")


def test_the_prefix_may_be_left_out(api: Any) -> None:
    assert api.http.post("http://emulator/conversations").status_code == 200


def test_every_answer_has_a_request_id(api: Any) -> None:
    ids = {api.http.get(path).headers["x-request-id"] for path in ("/responses/x", "/nothing")}
    assert len(ids) == 2
