# Generated from CreateEmbeddingResponse. Do not edit.
"""CreateEmbeddingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .embedding import Embedding


@component("CreateEmbeddingResponseUsage")
class CreateEmbeddingResponseUsage(Component):
    """An object of the API."""

    prompt_tokens: int
    total_tokens: int
    """All tokens, in and out."""


@component("CreateEmbeddingResponse")
class CreateEmbeddingResponse(Component):
    """An object of `object` "list"."""

    data: list[Embedding]
    model: str
    object: Literal["list"] = "list"
    usage: CreateEmbeddingResponseUsage
    """Tokens that were used."""
