"""Tools that the API runs itself: which of them the pretended model uses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from ..values import JsonObject, as_object
from .prompt import Prompt

# Kinds of hosted tools, by the beginning of their type, with the words that ask for them.
_WORDS = {
    "web_search": r"\bsearch the (?:web|internet)\b|\bweb search\b|\blook up online\b",
    "file_search": r"\bsearch (?:the|my|our) (?:files|documents)\b|\bfile search\b",
    "code_interpreter": r"\brun (?:some |the |this )?(?:code|python)\b|\bcode interpreter\b",
    "image_generation": r"\b(?:draw|paint)\b|\b(?:image|picture) of\b",
    "mcp": r"",
}


@dataclass(frozen=True, slots=True)
class HostedUse:
    """One use of a hosted tool: its kind, what it is used for, and the tool as it was offered."""

    kind: str
    query: str
    tool: JsonObject


def choose_hosted(prompt: Prompt, tools: list[JsonObject], choice: Any) -> list[HostedUse]:
    """Choose the hosted tools that the caller demands or the text asks for."""
    if choice == "none":
        return []
    text = prompt.last.text
    demanded: str = (as_object(choice) or {}).get("type", "")
    usable = [HostedUse(kind, text, tool) for tool in tools if (kind := _kind(tool)) is not None]
    used = [
        use for use in usable if demanded.startswith(use.kind) or _asked(use.kind, use.tool, text)
    ]
    if choice == "required" and not used and len(usable) == len(tools):
        return usable[:1]
    return used


def _kind(tool: JsonObject) -> str | None:
    return next((kind for kind in _WORDS if tool["type"].startswith(kind)), None)


def _asked(kind: str, tool: JsonObject, text: str) -> bool:
    words = re.escape(tool["server_label"]) if kind == "mcp" else _WORDS[kind]
    return re.search(words, text, re.IGNORECASE) is not None
