# Generated from BetaResponseItemList. Do not edit.
"""BetaResponseItemList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_item_resource import BetaItemResource


@component("BetaResponseItemList")
class BetaResponseItemList(Component):
    """Page of `client.beta.responses.input_items.list`."""

    object: Literal["list"] = "list"
    data: list[BetaItemResource]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""
