# Generated from createEmbedding. Do not edit.
"""Parameters of `embeddings.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.embedding_model import EmbeddingModel


class EmbeddingsCreateBaseParams(RequestOptions, total=False):
    """Parameters of `embeddings.create` but `encoding_format`."""

    input: Required[str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]]]
    """A text, several texts, or the same as numbers of tokens; none may be empty. 1 to 2048 items."""

    model: Required[str | EmbeddingModel]
    """Id of the model."""

    dimensions: int
    """Length of each vector; not every model can shorten. At least 1."""

    user: str
    """A stable, anonymous id of your user, to detect misuse."""


class EmbeddingsCreateParams(EmbeddingsCreateBaseParams, total=False):
    """Parameters of `embeddings.create`."""

    encoding_format: Literal["float", "base64"]
    """How vectors are sent; `"base64"` is the shorter. Default: `"float"`."""
