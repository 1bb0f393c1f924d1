"""Metadata: up to 16 pairs of strings."""

from __future__ import annotations

from typing import Any

from ..errors import bad_request
from ..values import JsonObject

_MAX_PAIRS, _MAX_KEY, _MAX_VALUE = 16, 64, 512


def read_metadata(body: JsonObject) -> dict[str, Any] | None:
    """Take the metadata of a body and check its limits."""
    metadata: dict[str, Any] | None = body.get("metadata")
    if metadata is None:
        return None
    if len(metadata) > _MAX_PAIRS:
        message = f"Invalid 'metadata': at most {_MAX_PAIRS} pairs, got {len(metadata)}."
        raise bad_request(message, param="metadata", code="object_above_max_properties")
    for key, value in metadata.items():
        if len(key) > _MAX_KEY:
            message = f"Invalid 'metadata': keys have at most {_MAX_KEY} characters."
            raise bad_request(message, param="metadata", code="string_above_max_length")
        if len(value) > _MAX_VALUE:
            name = f"metadata.{key}"
            message = f"Invalid '{name}': values have at most {_MAX_VALUE} characters."
            raise bad_request(message, param=name, code="string_above_max_length")
    return metadata
