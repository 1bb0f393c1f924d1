# Generated from the slice of oai-batch. Do not edit.
"""Request parameters of oai-batch, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .batch_file_expiration_after import (
        BatchFileExpirationAfterDict as BatchFileExpirationAfterDict,
    )
    from .batches_create_params import BatchesCreateParams as BatchesCreateParams
    from .batches_list_params import BatchesListParams as BatchesListParams

    BatchCreateParams: TypeAlias = BatchesCreateParams
    BatchListParams: TypeAlias = BatchesListParams
else:
    _MODULES = {
        ".batch_file_expiration_after": "BatchFileExpirationAfterDict",
        ".batches_create_params": "BatchesCreateParams",
        ".batches_list_params": "BatchesListParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"BatchCreateParams": "BatchesCreateParams", "BatchListParams": "BatchesListParams"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
