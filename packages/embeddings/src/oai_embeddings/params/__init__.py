# Generated from the slice of oai-embeddings. Do not edit.
"""Request parameters of oai-embeddings, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .embeddings_create_params import EmbeddingsCreateBaseParams as EmbeddingsCreateBaseParams
    from .embeddings_create_params import EmbeddingsCreateParams as EmbeddingsCreateParams

    EmbeddingCreateParams: TypeAlias = EmbeddingsCreateParams
else:
    _MODULES = {
        ".embeddings_create_params": "EmbeddingsCreateBaseParams EmbeddingsCreateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"EmbeddingCreateParams": "EmbeddingsCreateParams"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
