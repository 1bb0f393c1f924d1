# Generated from ResponseItemList. Do not edit.
"""ResponseItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .item_resource import ItemResource


@component("ResponseItemList")
class ResponseItemList(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[ItemResource]
    has_more: bool
    first_id: str
    last_id: str
