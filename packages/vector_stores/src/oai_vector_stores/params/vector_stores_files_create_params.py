# Generated from createVectorStoreFile. Do not edit.
"""Parameters of `vector_stores.files.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from .chunking_strategy_request_param import ChunkingStrategyRequestParamLike


class VectorStoresFilesCreateParams(RequestOptions, total=False):
    """Parameters of `vector_stores.files.create`."""

    file_id: Required[str]
    """Id of the file."""

    chunking_strategy: ChunkingStrategyRequestParamLike
    """How the content is cut into chunks."""

    attributes: VectorStoreFileAttributesLike
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""
