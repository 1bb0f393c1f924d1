# Generated from createEmbedding. Do not edit.
"""Parameters of `embeddings.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class EmbeddingsCreateParams(RequestOptions, total=False):
    """Parameters of `embeddings.create`."""

    input: Required[str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[
        str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
    ]
    encoding_format: Literal["float", "base64"]
    """Default: `"float"`."""

    dimensions: int
    """At least 1."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
