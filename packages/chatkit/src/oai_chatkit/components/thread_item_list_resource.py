# Generated from ThreadItemListResource. Do not edit.
"""ThreadItemListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .thread_item import ThreadItem


@component("ThreadItemListResource")
class ThreadItemListResource(Component):
    """Page of `client.beta.chatkit.threads.list_items`."""

    object: Literal["list"] = "list"
    data: list[ThreadItem]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
