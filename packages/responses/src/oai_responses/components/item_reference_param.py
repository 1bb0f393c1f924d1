# Generated from ItemReferenceParam. Do not edit.
"""ItemReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ItemReferenceParam")
class ItemReferenceParam(Component):
    """An object of the API."""

    type: Literal["item_reference"] | None = None
    """Default: `"item_reference"`."""

    id: str
    """Unique id."""
