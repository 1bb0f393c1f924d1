"""What one response is to be: the settings of the session and what the client asks for beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...errors import bad_request
from ...values import JsonObject, as_object, objects
from ..metadata import read_metadata
from .formats import SoundFormat, sound_format
from .settings import check_answers

_NAMES = ("instructions", "tools", "tool_choice", "parallel_tool_calls", "output_modalities")


@dataclass(frozen=True, slots=True)
class Order:
    """A response that is wanted. `apart`: it leaves no trace in the conversation."""

    request: JsonObject
    voice: str
    form: SoundFormat
    speed: float
    limit: Any
    metadata: JsonObject | None
    apart: bool

    @property
    def spoken(self) -> bool:
        """Whether the answer is sound."""
        return bool(self.request["output_modalities"] == ["audio"])


def read_order(settings: JsonObject, asked: JsonObject) -> Order:
    """Make an order of a checked `response` and the session's settings."""
    check_answers(asked, "response")
    conversation: str = asked.get("conversation", "auto")
    if conversation not in {"auto", "none"}:
        raise bad_request(
            f"Invalid value: {conversation!r}. Supported values are: 'auto' and 'none'.",
            param="response.conversation",
            code="invalid_value",
        )
    request = {
        name: value for name in _NAMES if (value := asked.get(name, settings.get(name))) is not None
    }
    request["tools"] = [{"type": "function", **tool} for tool in objects(request.get("tools"))]
    limit = asked.get("max_output_tokens", settings["max_output_tokens"])
    if limit != "inf":
        request["max_output_tokens"] = limit
    output: JsonObject = settings["audio"]["output"]
    change = as_object((as_object(asked.get("audio")) or {}).get("output")) or {}
    voice: Any = change.get("voice", output["voice"])
    custom = as_object(voice)
    named: str = voice if custom is None else custom["id"]
    return Order(
        request,
        named,
        sound_format(change.get("format", output["format"])),
        output["speed"],
        limit,
        read_metadata(asked),
        conversation == "none",
    )
