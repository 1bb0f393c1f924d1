"""Which of the offered tools is called, and with which arguments."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from ..values import JsonObject, as_object, objects
from .prompt import Prompt
from .schema_values import SchemaValues

# Words in names of tools that say nothing about the subject.
_COMMON = {
    "a",
    "call",
    "do",
    "find",
    "for",
    "from",
    "get",
    "in",
    "list",
    "of",
    "read",
    "run",
    "the",
}
_CALLABLE = ("function", "custom")


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of a function tool (`arguments` is JSON) or a custom tool (any text)."""

    name: str
    arguments: str
    custom: bool = False


def choose_calls(
    prompt: Prompt, tools: list[JsonObject], choice: Any, *, many: bool
) -> list[ToolCall]:
    """Choose the tools that are demanded or asked for. Results end a round of calls."""
    if prompt.results or choice == "none":
        return []
    usable = [tool for tool in _flat(tools) if tool.get("type") in _CALLABLE]
    demanded = _demanded(usable, choice)
    asked = [tool for tool in demanded[0] if _asked(tool["name"], prompt.last.text)]
    if not asked and demanded[1]:
        asked = demanded[0][:1]
    return [_call(tool, prompt.last.text) for tool in (asked if many else asked[:1])]


def _flat(tools: list[JsonObject]) -> list[JsonObject]:
    """Open namespaces."""
    inner = [leaf for tool in tools if "tools" in tool for leaf in objects(tool["tools"])]
    return [*tools, *inner]


def _demanded(usable: list[JsonObject], choice: Any) -> tuple[list[JsonObject], bool]:
    """Give the tools that are allowed, and whether one of them must be called."""
    picked = as_object(choice)
    if picked is None:
        return usable, choice == "required"
    if picked["type"] in _CALLABLE:
        return [tool for tool in usable if tool["name"] == picked["name"]], True
    if picked["type"] == "allowed_tools":
        names = {tool.get("name") for tool in objects(picked["tools"])}
        return [tool for tool in usable if tool["name"] in names], picked["mode"] == "required"
    return [], False


def _asked(name: str, text: str) -> bool:
    """Tell whether a text names a tool, or speaks of all that its name speaks of."""
    if re.search(rf"\b{re.escape(name)}\b", text):
        return True
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_-]+", " ", name).lower().split()
    subject = [word for word in spaced if word not in _COMMON]
    said = set(re.findall(r"\w+", text.lower()))
    return bool(subject) and said.issuperset(subject)


def _call(tool: JsonObject, text: str) -> ToolCall:
    if tool["type"] == "custom":
        return ToolCall(tool["name"], text, custom=True)
    schema = as_object(tool.get("parameters")) or {"type": "object", "properties": {}}
    value = SchemaValues({"type": "object", **schema}, text).make()
    return ToolCall(tool["name"], json.dumps(value, ensure_ascii=False, separators=(",", ":")))
