# Generated from createVectorStoreFileBatch. Do not edit.
"""Parameters of `vector_stores.file_batches.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from ..components.create_vector_store_file_request import CreateVectorStoreFileRequest
    from .chunking_strategy_request_param import ChunkingStrategyRequestParamLike
    from .create_vector_store_file_request import CreateVectorStoreFileRequestDict


class VectorStoresFileBatchesCreateParams(RequestOptions, total=False):
    """Parameters of `vector_stores.file_batches.create`."""

    file_ids: Iterable[str]
    """Ids of uploaded files. 1 to 2000 items."""

    files: Iterable[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict]
    """The files. 1 to 2000 items."""

    chunking_strategy: ChunkingStrategyRequestParamLike
    """How the content is cut into chunks."""

    attributes: VectorStoreFileAttributesLike
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
