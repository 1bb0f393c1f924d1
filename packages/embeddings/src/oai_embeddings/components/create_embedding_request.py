# Generated from CreateEmbeddingRequest. Do not edit.
"""CreateEmbeddingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .embedding_model import EmbeddingModel


@component("CreateEmbeddingRequest")
class CreateEmbeddingRequest(Component):
    """Body of `client.embeddings.create`."""

    input: str | list[str] | list[int] | list[list[int]]
    """A text, several texts, or the same as numbers of tokens; none may be empty. 1 to 2048 items."""

    model: str | EmbeddingModel
    """Id of the model."""

    encoding_format: Literal["float", "base64"] | None = None
    """How vectors are sent; `"base64"` is the shorter. Default: `"float"`."""

    dimensions: int | None = None
    """Length of each vector; not every model can shorten. At least 1."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""
