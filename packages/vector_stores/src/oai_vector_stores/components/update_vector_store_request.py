# Generated from UpdateVectorStoreRequest. Do not edit.
"""UpdateVectorStoreRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .vector_store_expiration_after import VectorStoreExpirationAfter


@component("UpdateVectorStoreRequest")
class UpdateVectorStoreRequest(Component):
    """Body of `client.vector_stores.update`."""

    name: str | None = None
    """Its name."""

    expires_after: VectorStoreExpirationAfter | None = None
    """After what time it expires."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
