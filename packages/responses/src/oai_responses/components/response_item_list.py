# Generated from ResponseItemList. Do not edit.
"""ResponseItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .item_resource import ItemResource


@component("ResponseItemList")
class ResponseItemList(Component):
    """Page of `client.responses.input_items.list`."""

    object: Literal["list"] = "list"
    data: list[ItemResource]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""
