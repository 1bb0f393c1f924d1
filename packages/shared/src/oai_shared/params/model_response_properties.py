# Generated from ModelResponseProperties. Do not edit.
"""ModelResponseProperties in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from .metadata import MetadataLike


class ModelResponsePropertiesDict(TypedDict, total=False):
    """`ModelResponseProperties` as a mapping."""

    metadata: MetadataLike
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
