# Generated from ItemReferenceParam. Do not edit.
"""ItemReferenceParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ItemReferenceParam")
class ItemReferenceParam(Component):
    """A member of `InputItem`, told by `type` = `"item_reference"`."""

    type: Literal["item_reference"] | None = None
    """What kind it is. Default: `"item_reference"`."""

    id: str
    """Unique id."""
