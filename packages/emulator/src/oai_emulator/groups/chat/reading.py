"""Chat requests in the words of the engine, which knows items and the members of responses."""

from __future__ import annotations

from typing import Any

from ...engine.prompt import Prompt, read_prompt
from ...values import JsonObject, as_object, objects

_PARTS = {"image_url": "input_image", "file": "input_file"}


def read_messages(messages: list[JsonObject]) -> Prompt:
    """Make the prompt; what the system and the developer say are the instructions."""
    instructions: list[str] = []
    items: list[JsonObject] = []
    for message in messages:
        match message["role"]:
            case "system" | "developer":
                instructions += [part["text"] for part in _parts(message["content"])]
            case "tool":
                items.append(_output(message["tool_call_id"], message))
            case "function":
                items.append({**_output("", message), "name": message["name"]})
            case _:
                items += _message(message)
    return read_prompt(items, "\n".join(instructions))


def _message(message: JsonObject) -> list[JsonObject]:
    parts = _parts(message.get("content"))
    if message.get("refusal"):
        parts.append({"type": "refusal", "refusal": message["refusal"]})
    calls: list[JsonObject] = [
        {
            "type": "function_call",
            "call_id": call["id"],
            "name": call[call["type"]]["name"],
        }
        for call in objects(message.get("tool_calls"))
    ]
    if calls and not parts:
        return calls
    return [{"type": "message", "role": message["role"], "content": parts}, *calls]


def _output(call_id: str, message: JsonObject) -> JsonObject:
    text = "\n".join(part["text"] for part in _parts(message["content"]))
    return {"type": "function_call_output", "call_id": call_id, "output": text}


def _parts(content: Any) -> list[JsonObject]:
    if isinstance(content, str):
        return [{"type": "text", "text": content}]
    return [{**part, "type": _PARTS.get(part["type"], part["type"])} for part in objects(content)]


def engine_request(body: JsonObject) -> JsonObject:
    """Give the members of a checked body under the names by which the engine asks for them."""
    tools = [flat_tool(tool) for tool in objects(body.get("tools"))]
    tools += [{"type": "function", **function} for function in objects(body.get("functions"))]
    if body.get("web_search_options") is not None:
        tools.append({"type": "web_search"})
    request: JsonObject = {
        "tools": tools,
        "tool_choice": _choice(body),
        "parallel_tool_calls": body.get("parallel_tool_calls"),
        "max_output_tokens": limit_of(body),
        "stop": body.get("stop"),
        "text": {"format": _format(as_object(body.get("response_format")) or {})},
    }
    if body.get("functions"):
        request["parallel_tool_calls"] = False
    if body.get("reasoning_effort") is not None:
        request["reasoning"] = {"effort": body["reasoning_effort"]}
    if body.get("logprobs"):
        request["include"] = ["message.output_text.logprobs"]
        request["top_logprobs"] = body.get("top_logprobs")
    return request


def limit_of(body: JsonObject) -> int | None:
    """Give the limit of tokens under either of its names."""
    limit: int | None = body.get("max_completion_tokens")
    return body.get("max_tokens") if limit is None else limit


def flat_tool(tool: JsonObject) -> JsonObject:
    """Write a tool, or the choice of one, without the inner object."""
    inner = as_object(tool.get(tool["type"]))
    return tool if inner is None else {"type": tool["type"], **inner}


def _choice(body: JsonObject) -> Any:
    old = body.get("function_call")
    choice = body.get("tool_choice") if old is None else old
    picked = as_object(choice)
    if picked is None:
        return choice
    if "type" not in picked:
        return {"type": "function", **picked}
    flat = flat_tool(picked)
    if flat["type"] == "allowed_tools":
        flat["tools"] = [flat_tool(tool) for tool in objects(flat["tools"])]
    return flat


def _format(format: JsonObject) -> JsonObject:
    if format.get("type") != "json_schema":
        return format
    return {"type": "json_schema", "schema": {"type": "object"}, **format["json_schema"]}
