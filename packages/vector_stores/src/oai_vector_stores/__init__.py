# Generated from the slice of oai-vector-stores. Do not edit.
# ruff: noqa: E501
"""Vector stores, their files and search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam
    from .components import ChunkingStrategyRequestParam as ChunkingStrategyRequestParam
    from .components import ComparisonFilter as ComparisonFilter
    from .components import CompoundFilter as CompoundFilter
    from .components import CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest
    from .components import CreateVectorStoreFileRequest as CreateVectorStoreFileRequest
    from .components import CreateVectorStoreRequest as CreateVectorStoreRequest
    from .components import (
        CreateVectorStoreRequestChunkingStrategy as CreateVectorStoreRequestChunkingStrategy,
    )
    from .components import DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse
    from .components import DeleteVectorStoreResponse as DeleteVectorStoreResponse
    from .components import ListVectorStoreFilesResponse as ListVectorStoreFilesResponse
    from .components import ListVectorStoresResponse as ListVectorStoresResponse
    from .components import Metadata as Metadata
    from .components import OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam
    from .components import StaticChunkingStrategy as StaticChunkingStrategy
    from .components import StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam
    from .components import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from .components import (
        UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
    )
    from .components import UpdateVectorStoreRequest as UpdateVectorStoreRequest
    from .components import VectorStore as VectorStore
    from .components import VectorStoreDeleted as VectorStoreDeleted
    from .components import VectorStoreExpirationAfter as VectorStoreExpirationAfter
    from .components import VectorStoreFile as VectorStoreFile
    from .components import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .components import VectorStoreFileBatch as VectorStoreFileBatch
    from .components import VectorStoreFileBatchObject as VectorStoreFileBatchObject
    from .components import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .components import VectorStoreFileContentResponse as VectorStoreFileContentResponse
    from .components import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from .components import VectorStoreFileDeleted as VectorStoreFileDeleted
    from .components import VectorStoreFileObject as VectorStoreFileObject
    from .components import (
        VectorStoreFileObjectChunkingStrategy as VectorStoreFileObjectChunkingStrategy,
    )
    from .components import VectorStoreFileObjectLastError as VectorStoreFileObjectLastError
    from .components import VectorStoreObject as VectorStoreObject
    from .components import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .components import VectorStoreSearchRequest as VectorStoreSearchRequest
    from .components import VectorStoreSearchRequestFilters as VectorStoreSearchRequestFilters
    from .components import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from .components import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from .components import VectorStoreSearchResultItem as VectorStoreSearchResultItem
    from .components import VectorStoreSearchResultsPage as VectorStoreSearchResultsPage
    from .params import AutoChunkingStrategyRequestParamDict as AutoChunkingStrategyRequestParamDict
    from .params import ChunkingStrategyRequestParamLike as ChunkingStrategyRequestParamLike
    from .params import CreateVectorStoreFileRequestDict as CreateVectorStoreFileRequestDict
    from .params import (
        CreateVectorStoreRequestChunkingStrategyLike as CreateVectorStoreRequestChunkingStrategyLike,
    )
    from .params import StaticChunkingStrategyDict as StaticChunkingStrategyDict
    from .params import (
        StaticChunkingStrategyRequestParamDict as StaticChunkingStrategyRequestParamDict,
    )
    from .params import VectorStoreExpirationAfterDict as VectorStoreExpirationAfterDict
    from .params import VectorStoresCreateParams as VectorStoresCreateParams
    from .params import VectorStoreSearchRequestFiltersLike as VectorStoreSearchRequestFiltersLike
    from .params import (
        VectorStoreSearchRequestRankingOptionsDict as VectorStoreSearchRequestRankingOptionsDict,
    )
    from .params import VectorStoresFileBatchesCreateParams as VectorStoresFileBatchesCreateParams
    from .params import (
        VectorStoresFileBatchesListFilesParams as VectorStoresFileBatchesListFilesParams,
    )
    from .params import VectorStoresFilesCreateParams as VectorStoresFilesCreateParams
    from .params import VectorStoresFilesListParams as VectorStoresFilesListParams
    from .params import VectorStoresFilesUpdateParams as VectorStoresFilesUpdateParams
    from .params import VectorStoresListParams as VectorStoresListParams
    from .params import VectorStoresSearchParams as VectorStoresSearchParams
    from .params import VectorStoresUpdateParams as VectorStoresUpdateParams
    from .resources.vector_stores import AsyncVectorStores as AsyncVectorStores
    from .resources.vector_stores import VectorStores as VectorStores
    from .resources.vector_stores_file_batches import (
        AsyncVectorStoresFileBatches as AsyncVectorStoresFileBatches,
    )
    from .resources.vector_stores_file_batches import (
        VectorStoresFileBatches as VectorStoresFileBatches,
    )
    from .resources.vector_stores_files import AsyncVectorStoresFiles as AsyncVectorStoresFiles
    from .resources.vector_stores_files import VectorStoresFiles as VectorStoresFiles
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "AutoChunkingStrategyRequestParam ChunkingStrategyRequestParam ComparisonFilter "
            "CompoundFilter CreateVectorStoreFileBatchRequest CreateVectorStoreFileRequest "
            "CreateVectorStoreRequest CreateVectorStoreRequestChunkingStrategy "
            "DeleteVectorStoreFileResponse DeleteVectorStoreResponse "
            "ListVectorStoreFilesResponse ListVectorStoresResponse Metadata "
            "OtherChunkingStrategyResponseParam StaticChunkingStrategy "
            "StaticChunkingStrategyRequestParam StaticChunkingStrategyResponseParam "
            "UpdateVectorStoreFileAttributesRequest UpdateVectorStoreRequest VectorStore "
            "VectorStoreDeleted VectorStoreExpirationAfter VectorStoreFile "
            "VectorStoreFileAttributes VectorStoreFileBatch VectorStoreFileBatchObject "
            "VectorStoreFileBatchObjectFileCounts VectorStoreFileContentResponse "
            "VectorStoreFileContentResponseDataItem VectorStoreFileDeleted "
            "VectorStoreFileObject VectorStoreFileObjectChunkingStrategy "
            "VectorStoreFileObjectLastError VectorStoreObject VectorStoreObjectFileCounts "
            "VectorStoreSearchRequest VectorStoreSearchRequestFilters "
            "VectorStoreSearchRequestRankingOptions VectorStoreSearchResultContentObject "
            "VectorStoreSearchResultItem VectorStoreSearchResultsPage "
        ),
        ".params": (
            "AutoChunkingStrategyRequestParamDict ChunkingStrategyRequestParamLike "
            "CreateVectorStoreFileRequestDict CreateVectorStoreRequestChunkingStrategyLike "
            "StaticChunkingStrategyDict StaticChunkingStrategyRequestParamDict "
            "VectorStoreExpirationAfterDict VectorStoreSearchRequestFiltersLike "
            "VectorStoreSearchRequestRankingOptionsDict VectorStoresCreateParams "
            "VectorStoresFileBatchesCreateParams VectorStoresFileBatchesListFilesParams "
            "VectorStoresFilesCreateParams VectorStoresFilesListParams "
            "VectorStoresFilesUpdateParams VectorStoresListParams VectorStoresSearchParams "
            "VectorStoresUpdateParams "
        ),
        ".resources.vector_stores": "AsyncVectorStores VectorStores",
        ".resources.vector_stores_file_batches": "AsyncVectorStoresFileBatches VectorStoresFileBatches",
        ".resources.vector_stores_files": "AsyncVectorStoresFiles VectorStoresFiles",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
