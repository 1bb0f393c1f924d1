# Generated from CreateEmbeddingRequest. Do not edit.
"""CreateEmbeddingRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CreateEmbeddingRequest")
class CreateEmbeddingRequest(Component):
    """An object of the API."""

    input: str | list[str] | list[int] | list[list[int]]
    model: (
        str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    )
    encoding_format: Literal["float", "base64"] | None = None
    """Default: `"float"`."""

    dimensions: int | None = None
    """At least 1."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
