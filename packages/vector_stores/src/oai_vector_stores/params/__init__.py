# Generated from the slice of oai-vector-stores. Do not edit.
"""Request parameters of oai-vector-stores, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParamDict as AutoChunkingStrategyRequestParamDict,
    )
    from .chunking_strategy_request_param import (
        ChunkingStrategyRequestParamLike as ChunkingStrategyRequestParamLike,
    )
    from .create_vector_store_file_request import (
        CreateVectorStoreFileRequestDict as CreateVectorStoreFileRequestDict,
    )
    from .create_vector_store_request import (
        CreateVectorStoreRequestChunkingStrategyLike as CreateVectorStoreRequestChunkingStrategyLike,
    )
    from .static_chunking_strategy import StaticChunkingStrategyDict as StaticChunkingStrategyDict
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParamDict as StaticChunkingStrategyRequestParamDict,
    )
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfterDict as VectorStoreExpirationAfterDict,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestFiltersLike as VectorStoreSearchRequestFiltersLike,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestRankingOptionsDict as VectorStoreSearchRequestRankingOptionsDict,
    )
    from .vector_stores_create_params import VectorStoresCreateParams as VectorStoresCreateParams
    from .vector_stores_file_batches_create_params import (
        VectorStoresFileBatchesCreateParams as VectorStoresFileBatchesCreateParams,
    )
    from .vector_stores_file_batches_list_files_params import (
        VectorStoresFileBatchesListFilesParams as VectorStoresFileBatchesListFilesParams,
    )
    from .vector_stores_files_create_params import (
        VectorStoresFilesCreateParams as VectorStoresFilesCreateParams,
    )
    from .vector_stores_files_list_params import (
        VectorStoresFilesListParams as VectorStoresFilesListParams,
    )
    from .vector_stores_files_update_params import (
        VectorStoresFilesUpdateParams as VectorStoresFilesUpdateParams,
    )
    from .vector_stores_list_params import VectorStoresListParams as VectorStoresListParams
    from .vector_stores_search_params import VectorStoresSearchParams as VectorStoresSearchParams
    from .vector_stores_update_params import VectorStoresUpdateParams as VectorStoresUpdateParams

    AutoFileChunkingStrategyParam: TypeAlias = AutoChunkingStrategyRequestParamDict
    FileBatchCreateParams: TypeAlias = VectorStoresFileBatchesCreateParams
    FileBatchListFilesParams: TypeAlias = VectorStoresFileBatchesListFilesParams
    FileChunkingStrategyParam: TypeAlias = ChunkingStrategyRequestParamLike
    FileCreateParams: TypeAlias = VectorStoresFilesCreateParams
    FileListParams: TypeAlias = VectorStoresFilesListParams
    StaticFileChunkingStrategyObjectParam: TypeAlias = StaticChunkingStrategyRequestParamDict
    StaticFileChunkingStrategyParam: TypeAlias = StaticChunkingStrategyDict
    VectorStoreCreateParams: TypeAlias = VectorStoresCreateParams
    VectorStoreListParams: TypeAlias = VectorStoresListParams
    VectorStoreSearchParams: TypeAlias = VectorStoresSearchParams
    VectorStoreUpdateParams: TypeAlias = VectorStoresUpdateParams
else:
    _MODULES = {
        ".auto_chunking_strategy_request_param": "AutoChunkingStrategyRequestParamDict",
        ".chunking_strategy_request_param": "ChunkingStrategyRequestParamLike",
        ".create_vector_store_file_request": "CreateVectorStoreFileRequestDict",
        ".create_vector_store_request": "CreateVectorStoreRequestChunkingStrategyLike",
        ".static_chunking_strategy": "StaticChunkingStrategyDict",
        ".static_chunking_strategy_request_param": "StaticChunkingStrategyRequestParamDict",
        ".vector_store_expiration_after": "VectorStoreExpirationAfterDict",
        ".vector_store_search_request": "VectorStoreSearchRequestFiltersLike VectorStoreSearchRequestRankingOptionsDict",
        ".vector_stores_create_params": "VectorStoresCreateParams",
        ".vector_stores_file_batches_create_params": "VectorStoresFileBatchesCreateParams",
        ".vector_stores_file_batches_list_files_params": "VectorStoresFileBatchesListFilesParams",
        ".vector_stores_files_create_params": "VectorStoresFilesCreateParams",
        ".vector_stores_files_list_params": "VectorStoresFilesListParams",
        ".vector_stores_files_update_params": "VectorStoresFilesUpdateParams",
        ".vector_stores_list_params": "VectorStoresListParams",
        ".vector_stores_search_params": "VectorStoresSearchParams",
        ".vector_stores_update_params": "VectorStoresUpdateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "AutoFileChunkingStrategyParam": "AutoChunkingStrategyRequestParamDict",
        "FileBatchCreateParams": "VectorStoresFileBatchesCreateParams",
        "FileBatchListFilesParams": "VectorStoresFileBatchesListFilesParams",
        "FileChunkingStrategyParam": "ChunkingStrategyRequestParamLike",
        "FileCreateParams": "VectorStoresFilesCreateParams",
        "FileListParams": "VectorStoresFilesListParams",
        "StaticFileChunkingStrategyObjectParam": "StaticChunkingStrategyRequestParamDict",
        "StaticFileChunkingStrategyParam": "StaticChunkingStrategyDict",
        "VectorStoreCreateParams": "VectorStoresCreateParams",
        "VectorStoreListParams": "VectorStoresListParams",
        "VectorStoreSearchParams": "VectorStoresSearchParams",
        "VectorStoreUpdateParams": "VectorStoresUpdateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
