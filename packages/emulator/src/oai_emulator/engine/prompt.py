"""What the pretended model is given: turns of text, and results of tools."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field
from typing import Any

from ..values import JsonObject, as_object, objects

_TEXTS = {"input_text": "text", "output_text": "text", "text": "text", "refusal": "refusal"}


@dataclass(frozen=True, slots=True)
class Turn:
    """A message. `attachments` counts parts that are not text, by type."""

    role: str
    text: str
    attachments: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Prompt:
    """Everything that the model looks at.

    `results` are the outputs of tools, with the tool's name, that came after the last message.
    """

    instructions: str
    turns: tuple[Turn, ...]
    results: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> list[str]:
        """The texts of the user, oldest first."""
        return [turn.text for turn in self.turns if turn.role == "user"]

    @property
    def last(self) -> Turn:
        """The user's last message."""
        users = [turn for turn in self.turns if turn.role == "user"]
        return users[-1] if users else Turn("user", "")


def read_prompt(items: list[JsonObject], instructions: str | None) -> Prompt:
    """Make the prompt of a list of items in the API's format."""
    turns: list[Turn] = []
    results: list[tuple[str, str]] = []
    names: dict[str, str] = {}
    for item in items:
        match item.get("type"):
            case "message":
                turns.append(_turn(item))
                if item["role"] == "user":
                    results.clear()
            case "function_call" | "custom_tool_call":
                names[item["call_id"]] = item["name"]
            case "function_call_output" | "custom_tool_call_output":
                name = item.get("name") or names.get(item.get("call_id") or "", "tool")
                results.append((name, _output_text(item["output"])))
            case "compaction":
                turns += _unpack(item["encrypted_content"])
            case _:
                pass
    return Prompt(instructions or "", tuple(turns), tuple(results))


def _turn(item: JsonObject) -> Turn:
    texts: list[str] = []
    attachments: dict[str, int] = {}
    for part in objects(item["content"]):
        if part["type"] in _TEXTS:
            texts.append(part[_TEXTS[part["type"]]])
        else:
            kind = part["type"].removeprefix("input_").replace("_", " ")
            attachments[kind] = attachments.get(kind, 0) + 1
    return Turn(item["role"], "\n".join(texts), attachments)


def _output_text(output: Any) -> str:
    if isinstance(output, str):
        return output
    return "\n".join(part["text"] for part in objects(output) if "text" in part)


def pack(turns: tuple[Turn, ...]) -> str:
    """Put turns into the opaque text of a compaction item."""
    text = json.dumps([[turn.role, turn.text] for turn in turns], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).decode()


def _unpack(packed: str) -> list[Turn]:
    try:
        text = base64.urlsafe_b64decode(packed.encode()).decode("utf-8", "surrogatepass")
        value = json.loads(text)
        return [Turn(str(role), str(text)) for role, text in value]
    except (ValueError, TypeError, binascii.Error):
        return []  # made elsewhere: as opaque here as it is meant to be


def attachments_of(turn: Turn) -> str:
    """Tell what was attached, such as "1 image and 2 files"; empty for nothing."""
    parts = [f"{n} {kind}{'s' if n > 1 else ''}" for kind, n in turn.attachments.items()]
    return " and ".join(parts)


def text_of(value: JsonObject) -> str:
    """Give the text of an output message in the API's format."""
    found = as_object(value) or {}
    return _turn(found).text if found.get("type") == "message" else ""
