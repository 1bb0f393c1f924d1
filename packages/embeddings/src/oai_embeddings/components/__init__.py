# Generated from the slice of oai-embeddings. Do not edit.
"""Components of oai-embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_embedding_request import CreateEmbeddingRequest as CreateEmbeddingRequest
    from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from .create_embedding_response import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from .embedding import Embedding as Embedding
    from .embedding_model import EmbeddingModel as EmbeddingModel
else:
    _MODULES = {
        ".create_embedding_request": "CreateEmbeddingRequest",
        ".create_embedding_response": "CreateEmbeddingResponse CreateEmbeddingResponseUsage",
        ".embedding": "Embedding",
        ".embedding_model": "EmbeddingModel",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
