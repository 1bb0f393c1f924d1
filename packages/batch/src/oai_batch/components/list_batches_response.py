# Generated from ListBatchesResponse. Do not edit.
"""ListBatchesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .batch import Batch


@component("ListBatchesResponse")
class ListBatchesResponse(Component):
    """Page of `client.batches.list`."""

    data: list[Batch]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""

    object: Literal["list"] = "list"
