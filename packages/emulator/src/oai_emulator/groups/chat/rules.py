"""What the API refuses although the schema allows it."""

from __future__ import annotations

from ...errors import bad_request
from ...values import JsonObject, as_object, objects
from ..responses.rules import schema_fault
from .reading import flat_tool


def check(body: JsonObject) -> None:
    """Raise the answer 400 for combinations that make no sense."""
    _check_limits(body)
    _check_options(body)
    _check_tools(body)
    _check_format(body)
    _check_outputs(body["messages"])


def _check_limits(body: JsonObject) -> None:
    names = ("max_completion_tokens", "max_tokens")
    if all(body.get(name) is not None for name in names):
        raise bad_request(
            "'max_tokens' and 'max_completion_tokens' cannot be given together.",
            param="max_tokens",
            code="mutually_exclusive_parameters",
        )
    for name in names:
        limit = body.get(name)
        if limit is not None and limit < 1:
            raise bad_request(
                f"Invalid '{name}': integer below minimum value. Expected a value >= 1, "
                f"got {limit}.",
                param=name,
                code="integer_below_min_value",
            )


def _check_options(body: JsonObject) -> None:
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_request("'stream_options' needs 'stream'.", param="stream_options")
    if body.get("top_logprobs") is not None and not body.get("logprobs"):
        raise bad_request("'top_logprobs' needs 'logprobs'.", param="top_logprobs")
    if "audio" in (body.get("modalities") or []) and body.get("audio") is None:
        raise bad_request(
            "Missing required parameter: 'audio'.", param="audio", code="missing_required_parameter"
        )


def _check_tools(body: JsonObject) -> None:
    tools = [flat_tool(tool) for tool in objects(body.get("tools"))]
    names = {tool["name"] for tool in tools}
    choice = body.get("tool_choice")
    if choice is not None and not tools:
        raise bad_request("'tool_choice' needs 'tools'.", param="tool_choice")
    picked = as_object(choice)
    if picked is not None and picked["type"] != "allowed_tools":
        name = flat_tool(picked)["name"]
        if name not in names:
            raise bad_request(f"Tool choice '{name}' not found in 'tools'.", param="tool_choice")
    for index, tool in enumerate(tools):
        schema = as_object(tool.get("parameters"))
        strict = bool(tool.get("strict"))
        fault = None if schema is None else schema_fault(schema, strict=strict)
        if fault:
            raise bad_request(
                f"Invalid schema for function '{tool['name']}': {fault}",
                param=f"tools[{index}].function.parameters",
                code="invalid_function_parameters",
            )


def _check_format(body: JsonObject) -> None:
    shape = as_object((as_object(body.get("response_format")) or {}).get("json_schema")) or {}
    fault = schema_fault(shape.get("schema", {}), strict=bool(shape.get("strict")))
    if fault:
        raise bad_request(
            f"Invalid schema for response_format '{shape['name']}': {fault}",
            param="response_format.json_schema.schema",
            code="invalid_json_schema",
        )


def _check_outputs(messages: list[JsonObject]) -> None:
    """Refuse outputs of calls that nobody made, and calls that are left without output."""
    open_calls: dict[str, int] = {}
    for index, message in enumerate(messages):
        if message["role"] == "tool":
            call_id: str = message["tool_call_id"]
            if open_calls.pop(call_id, None) is None:
                raise bad_request(
                    "A message with role 'tool' must answer a tool call of the assistant's "
                    f"message before it; there is none with id '{call_id}'.",
                    param=f"messages[{index}].tool_call_id",
                )
            continue
        if open_calls:
            break
        open_calls = {call["id"]: index for call in objects(message.get("tool_calls"))}
    for call_id, index in open_calls.items():
        raise bad_request(
            f"The tool call '{call_id}' has no answer: a message with role 'tool' must follow.",
            param=f"messages[{index}].tool_calls",
        )
