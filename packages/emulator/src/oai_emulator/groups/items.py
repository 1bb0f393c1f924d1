"""Items as requests bring them, made into items as lists show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import bad_request, not_found
from ..ids import Ids
from ..values import JsonObject, as_array

_PREFIXES = {
    "message": "msg",
    "function_call": "fc",
    "function_call_output": "fco",
    "reasoning": "rs",
    "compaction": "cmp",
    "custom_tool_call": "ctc",
    "custom_tool_call_output": "ctco",
}
_NO_STATUS = frozenset(
    {"reasoning", "compaction", "custom_tool_call", "mcp_list_tools", "mcp_approval_request",
     "mcp_approval_response", "additional_tools", "custom_tool_call_output", "program"}
)  # fmt: skip
CALLS = {"function_call_output": "function_call", "custom_tool_call_output": "custom_tool_call"}

Lookup = Callable[[str], JsonObject | None]


def read_input(value: Any, ids: Ids, lookup: Lookup) -> list[JsonObject]:
    """Make full items of an `input`: text, or a list of items. References are followed."""
    if value is None:
        return []
    if isinstance(value, str):
        return [_item({"role": "user", "content": value}, ids)]
    return [_read(item, index, ids, lookup) for index, item in enumerate(as_array(value) or [])]


def _read(item: JsonObject, index: int, ids: Ids, lookup: Lookup) -> JsonObject:
    if item.get("type") == "item_reference" or item.keys() == {"id"}:
        found = lookup(item["id"])
        if found is None:
            raise not_found("Item", item["id"], param=f"input[{index}].id")
        return found
    return _item(item, ids)


def _item(item: JsonObject, ids: Ids) -> JsonObject:
    kind: str = item.get("type") or "message"
    named = item.get("id") or ids(_PREFIXES.get(kind, "item"))
    made: JsonObject = {"id": named, "type": kind}
    if kind == "message":
        content = _content(item["content"], item["role"])
        made |= {"status": "completed", **item, "id": named, "type": kind, "content": content}
        return made
    if kind not in _NO_STATUS:
        made["status"] = "completed"
    made |= {key: value for key, value in item.items() if value is not None}
    return made


def _content(content: Any, role: str) -> list[JsonObject]:
    if isinstance(content, str):
        if role == "assistant":
            content = [{"type": "output_text", "text": content}]
        else:
            return [{"type": "input_text", "text": content}]
    return [_part(part) for part in content]


def _part(part: JsonObject) -> JsonObject:
    if part["type"] == "output_text":
        return {"annotations": [], "logprobs": [], **part}
    return {"detail": "auto", **part} if part["type"] == "input_image" else part


def check_tool_outputs(before: list[JsonObject], new: list[JsonObject]) -> None:
    """Refuse outputs of calls that nobody made, and calls that are left without output."""
    open_calls: dict[str, JsonObject] = {}
    made: set[tuple[str, str]] = set()
    for item in [*before, *new]:
        kind, call_id = item["type"], item.get("call_id") or ""
        if kind in CALLS.values():
            made.add((kind, call_id))
            open_calls[call_id] = item
        elif kind in CALLS and call_id:
            if (CALLS[kind], call_id) not in made:
                raise bad_request(
                    f"No tool call found for the output with call_id {call_id}.", param="input"
                )
            open_calls.pop(call_id, None)
    for call_id in open_calls:
        raise bad_request(f"No tool output found for the call {call_id}.", param="input")


def shown(item: JsonObject, include: list[str]) -> JsonObject:
    """Give an item as a list shows it: some members come only when they are asked for."""
    if item["type"] == "reasoning" and "reasoning.encrypted_content" not in include:
        return {key: value for key, value in item.items() if key != "encrypted_content"}
    if item["type"] != "message":
        return item
    hidden = {
        "input_image": () if "message.input_image.image_url" in include else ("image_url",),
    }
    content = [
        {key: value for key, value in part.items() if key not in hidden.get(part["type"], ())}
        for part in item["content"]
    ]
    return {**item, "content": content}
