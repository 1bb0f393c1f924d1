"""POST /embeddings."""

from __future__ import annotations

import base64
import struct
from typing import Any

from ... import tokens
from ...engine.rules import words
from ...errors import bad_request
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, as_array
from .vectors import vector

_SIZES = {"text-embedding-ada-002": 1536, "text-embedding-3-large": 3072}
_SIZE = 1536
_FIXED = "text-embedding-ada-002"


def create(call: Call) -> JsonReply:
    """Make one vector for each input."""
    body = call.body
    inputs = _read(body["input"])
    size = _size(body)
    packed = body.get("encoding_format") == "base64"
    vectors = [vector(_words(entry), size) for entry in inputs]
    data: list[JsonObject] = [
        {"object": "embedding", "index": index, "embedding": _encoded(made, packed=packed)}
        for index, made in enumerate(vectors)
    ]
    read = sum(map(_tokens, inputs))
    usage = {"prompt_tokens": read, "total_tokens": read}
    return JsonReply({"object": "list", "data": data, "model": body["model"], "usage": usage})


def _read(value: Any) -> list[Any]:
    """List the inputs: texts, or lists of token numbers."""
    entries = as_array(value)
    if entries is None:
        entries = [value]
    elif isinstance(entries[0], int):
        entries = [entries]
    if any(not entry for entry in entries):
        raise bad_request(
            "Invalid 'input': it must not be empty.", param="input", code="empty_string"
        )
    return entries


def _words(entry: Any) -> list[str]:
    if isinstance(entry, str):
        return words(entry.lower()) or [entry]
    return [f"token {number}" for number in entry]


def _tokens(entry: Any) -> int:
    return tokens.count(entry) if isinstance(entry, str) else len(entry)


def _size(body: JsonObject) -> int:
    model: str = body["model"]
    most = _SIZES.get(model, _SIZE)
    asked: int | None = body.get("dimensions")
    if asked is None:
        return most
    if model == _FIXED:
        raise bad_request(f"'{model}' has no 'dimensions' to choose.", param="dimensions")
    if asked > most and model.startswith("text-embedding-"):
        raise bad_request(
            f"Invalid 'dimensions': '{model}' has at most {most}, got {asked}.",
            param="dimensions",
            code="integer_above_max_value",
        )
    return asked


def _encoded(values: list[float], *, packed: bool) -> list[float] | str:
    """Give numbers of 32 bits, or their bytes, little-endian, as base64."""
    layout = f"<{len(values)}f"
    content = struct.pack(layout, *values)
    return base64.b64encode(content).decode() if packed else list(struct.unpack(layout, content))
