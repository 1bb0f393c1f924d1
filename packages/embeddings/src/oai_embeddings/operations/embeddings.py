# Generated from the operations of embeddings. Do not edit.
"""Operations of `embeddings`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_EMBEDDING"]

CREATE_EMBEDDING = Operation(
    "createEmbedding",
    "POST",
    "/embeddings",
    scope="oai_embeddings.components",
    params="oai_embeddings.params:EmbeddingsCreateParams",
    body=("input", "model", "encoding_format", "dimensions", "user"),
    required=("input", "model"),
    result="CreateEmbeddingResponse",
)
