"""Whether the sentences of a document changed; what they say is not kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from ..documents import Json, is_array, is_object
from ..ownership import METHODS

_PROSE = frozenset({"description", "example", "examples", "summary", "title"})
_DATA = frozenset({"const", "default", "enum"})


def digests(document: Json) -> dict[str, str]:
    """Digests of all sentences and examples, by schema, operationId and webhook."""
    pieces: dict[str, Json] = dict(document["components"]["schemas"])
    for item in document["paths"].values():
        for verb in METHODS:
            if verb in item and "operationId" in item[verb]:
                pieces[item[verb]["operationId"]] = item[verb]
    pieces.update(document.get("webhooks", {}))
    return {name: _digest(piece) for name, piece in pieces.items()}


def _digest(piece: Json) -> str:
    text = json.dumps(sorted(_sentences(piece, "")))
    return hashlib.sha256(text.encode()).hexdigest()


def _sentences(node: Any, at: str) -> Iterator[tuple[str, str]]:
    if is_array(node):
        for index, item in enumerate(node):
            yield from _sentences(item, f"{at}/{index}")
    elif is_object(node):
        for key, value in node.items():
            if key == "properties" and is_object(value):  # a member may be called `title`
                for name, member in value.items():
                    yield from _sentences(member, f"{at}/properties/{name}")
            elif key in _PROSE:
                yield f"{at}/{key}", json.dumps(value, sort_keys=True)
            elif key not in _DATA:
                yield from _sentences(value, f"{at}/{key}")
