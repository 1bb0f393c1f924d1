# Generated from the slice of oai-vector-stores. Do not edit.
"""Components of oai-vector-stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.comparison_filter import ComparisonFilter as ComparisonFilter
    from oai_shared.components.compound_filter import CompoundFilter as CompoundFilter
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )

    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from .chunking_strategy_request_param import (
        ChunkingStrategyRequestParam as ChunkingStrategyRequestParam,
    )
    from .create_vector_store_file_batch_request import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from .create_vector_store_file_request import (
        CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
    )
    from .create_vector_store_request import CreateVectorStoreRequest as CreateVectorStoreRequest
    from .create_vector_store_request import (
        CreateVectorStoreRequestChunkingStrategy as CreateVectorStoreRequestChunkingStrategy,
    )
    from .delete_vector_store_file_response import (
        DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
    )
    from .delete_vector_store_response import DeleteVectorStoreResponse as DeleteVectorStoreResponse
    from .list_vector_store_files_response import (
        ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
    )
    from .list_vector_stores_response import ListVectorStoresResponse as ListVectorStoresResponse
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from .static_chunking_strategy import StaticChunkingStrategy as StaticChunkingStrategy
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from .update_vector_store_file_attributes_request import (
        UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
    )
    from .update_vector_store_request import UpdateVectorStoreRequest as UpdateVectorStoreRequest
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObject as VectorStoreFileBatchObject,
    )
    from .vector_store_file_batch_object import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .vector_store_file_content_response import (
        VectorStoreFileContentResponse as VectorStoreFileContentResponse,
    )
    from .vector_store_file_content_response import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from .vector_store_file_object import VectorStoreFileObject as VectorStoreFileObject
    from .vector_store_file_object import (
        VectorStoreFileObjectChunkingStrategy as VectorStoreFileObjectChunkingStrategy,
    )
    from .vector_store_file_object import (
        VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
    )
    from .vector_store_object import VectorStoreObject as VectorStoreObject
    from .vector_store_object import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .vector_store_search_request import VectorStoreSearchRequest as VectorStoreSearchRequest
    from .vector_store_search_request import (
        VectorStoreSearchRequestFilters as VectorStoreSearchRequestFilters,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from .vector_store_search_result_item import (
        VectorStoreSearchResultItem as VectorStoreSearchResultItem,
    )
    from .vector_store_search_results_page import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )

    FileChunkingStrategy: TypeAlias = VectorStoreFileObjectChunkingStrategy
    FileContentResponse: TypeAlias = VectorStoreFileContentResponseDataItem
    OtherFileChunkingStrategyObject: TypeAlias = OtherChunkingStrategyResponseParam
    StaticFileChunkingStrategy: TypeAlias = StaticChunkingStrategy
    StaticFileChunkingStrategyObject: TypeAlias = StaticChunkingStrategyResponseParam
    VectorStore: TypeAlias = VectorStoreObject
    VectorStoreDeleted: TypeAlias = DeleteVectorStoreResponse
    VectorStoreFile: TypeAlias = VectorStoreFileObject
    VectorStoreFileBatch: TypeAlias = VectorStoreFileBatchObject
    VectorStoreFileDeleted: TypeAlias = DeleteVectorStoreFileResponse
    VectorStoreSearchResponse: TypeAlias = VectorStoreSearchResultItem
else:
    _MODULES = {
        ".auto_chunking_strategy_request_param": "AutoChunkingStrategyRequestParam",
        ".chunking_strategy_request_param": "ChunkingStrategyRequestParam",
        ".create_vector_store_file_batch_request": "CreateVectorStoreFileBatchRequest",
        ".create_vector_store_file_request": "CreateVectorStoreFileRequest",
        ".create_vector_store_request": "CreateVectorStoreRequest CreateVectorStoreRequestChunkingStrategy",
        ".delete_vector_store_file_response": "DeleteVectorStoreFileResponse",
        ".delete_vector_store_response": "DeleteVectorStoreResponse",
        ".list_vector_store_files_response": "ListVectorStoreFilesResponse",
        ".list_vector_stores_response": "ListVectorStoresResponse",
        ".other_chunking_strategy_response_param": "OtherChunkingStrategyResponseParam",
        ".static_chunking_strategy": "StaticChunkingStrategy",
        ".static_chunking_strategy_request_param": "StaticChunkingStrategyRequestParam",
        ".static_chunking_strategy_response_param": "StaticChunkingStrategyResponseParam",
        ".update_vector_store_file_attributes_request": "UpdateVectorStoreFileAttributesRequest",
        ".update_vector_store_request": "UpdateVectorStoreRequest",
        ".vector_store_expiration_after": "VectorStoreExpirationAfter",
        ".vector_store_file_batch_object": "VectorStoreFileBatchObject VectorStoreFileBatchObjectFileCounts",
        ".vector_store_file_content_response": "VectorStoreFileContentResponse VectorStoreFileContentResponseDataItem",
        ".vector_store_file_object": (
            "VectorStoreFileObject VectorStoreFileObjectChunkingStrategy "
            "VectorStoreFileObjectLastError "
        ),
        ".vector_store_object": "VectorStoreObject VectorStoreObjectFileCounts",
        ".vector_store_search_request": (
            "VectorStoreSearchRequest VectorStoreSearchRequestFilters "
            "VectorStoreSearchRequestRankingOptions "
        ),
        ".vector_store_search_result_content_object": "VectorStoreSearchResultContentObject",
        ".vector_store_search_result_item": "VectorStoreSearchResultItem",
        ".vector_store_search_results_page": "VectorStoreSearchResultsPage",
        "oai_shared.components.comparison_filter": "ComparisonFilter",
        "oai_shared.components.compound_filter": "CompoundFilter",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.vector_store_file_attributes": "VectorStoreFileAttributes",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "FileChunkingStrategy": "VectorStoreFileObjectChunkingStrategy",
        "FileContentResponse": "VectorStoreFileContentResponseDataItem",
        "OtherFileChunkingStrategyObject": "OtherChunkingStrategyResponseParam",
        "StaticFileChunkingStrategy": "StaticChunkingStrategy",
        "StaticFileChunkingStrategyObject": "StaticChunkingStrategyResponseParam",
        "VectorStore": "VectorStoreObject",
        "VectorStoreDeleted": "DeleteVectorStoreResponse",
        "VectorStoreFile": "VectorStoreFileObject",
        "VectorStoreFileBatch": "VectorStoreFileBatchObject",
        "VectorStoreFileDeleted": "DeleteVectorStoreFileResponse",
        "VectorStoreSearchResponse": "VectorStoreSearchResultItem",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
