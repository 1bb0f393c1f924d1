# Generated from VectorStoreExpirationAfter. Do not edit.
"""VectorStoreExpirationAfter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreExpirationAfter")
class VectorStoreExpirationAfter(Component):
    """An object of the API."""

    anchor: Literal["last_active_at"] = "last_active_at"
    days: int
    """1 to 365."""
