# Generated from VectorStoreExpirationAfter. Do not edit.
"""VectorStoreExpirationAfter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreExpirationAfter")
class VectorStoreExpirationAfter(Component):
    """`expires_after` of `client.vector_stores.create`, `client.vector_stores.update` and `VectorStoreObject`."""

    anchor: Literal["last_active_at"] = "last_active_at"
    days: int
    """Days after the anchor. 1 to 365."""
