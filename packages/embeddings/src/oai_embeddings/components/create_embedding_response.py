# Generated from CreateEmbeddingResponse. Do not edit.
"""CreateEmbeddingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .embedding import Embedding


@component("CreateEmbeddingResponseUsage")
class CreateEmbeddingResponseUsage(Component):
    """`usage` of `CreateEmbeddingResponse`."""

    prompt_tokens: int
    """Tokens that went in."""

    total_tokens: int
    """All tokens, in and out."""


@component("CreateEmbeddingResponse")
class CreateEmbeddingResponse(Component):
    """Result of `client.embeddings.create`."""

    data: list[Embedding]
    """One vector for each input, in the order of the inputs."""

    model: str
    """Id of the model."""

    object: Literal["list"] = "list"
    usage: CreateEmbeddingResponseUsage
    """What was used, in tokens."""
