# Generated from modifyVectorStore. Do not edit.
"""Parameters of `vector_stores.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.params.metadata import MetadataLike

    from ..components.vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_expiration_after import VectorStoreExpirationAfterDict


class VectorStoresUpdateParams(RequestOptions, total=False):
    """Parameters of `vector_stores.update`."""

    name: str | None
    """Its name."""

    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | None
    """After what time it expires."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
