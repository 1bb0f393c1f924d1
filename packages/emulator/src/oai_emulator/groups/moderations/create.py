"""POST /moderations."""

from __future__ import annotations

from typing import Any

from ...errors import bad_request
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, as_array, objects
from .classify import classify

_DEFAULT = "omni-moderation-latest"
_OLD = "text-moderation-"


def create(call: Call) -> JsonReply:
    """Classify each text, or all parts of one message together."""
    model = call.body.get("model") or _DEFAULT
    made = call.world.ids("modr-", 32)
    return JsonReply({"id": made, "model": model, "results": _results(call.body["input"], model)})


def _results(value: Any, model: str) -> list[JsonObject]:
    entries = as_array(value)
    if entries is None:
        entries = [value]
    parts = objects(entries)
    if not parts:
        return [classify([text]) for text in entries]
    texts = [part["text"] for part in parts if part["type"] == "text"]
    images = [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
    if images and model.startswith(_OLD):
        raise bad_request(f"'{model}' reads text only.", param="input")
    return [classify(texts, images)]
