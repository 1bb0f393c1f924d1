# Generated from createVectorStore. Do not edit.
"""Parameters of `vector_stores.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_shared.params.metadata import MetadataLike

    from ..components.vector_store_expiration_after import VectorStoreExpirationAfter
    from .create_vector_store_request import CreateVectorStoreRequestChunkingStrategyLike
    from .vector_store_expiration_after import VectorStoreExpirationAfterDict


class VectorStoresCreateParams(RequestOptions, total=False):
    """Parameters of `vector_stores.create`."""

    file_ids: Iterable[str]
    """Ids of uploaded files. At most 500 items."""

    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict
    """After what time it expires."""

    chunking_strategy: CreateVectorStoreRequestChunkingStrategyLike
    """How the content is cut into chunks."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
