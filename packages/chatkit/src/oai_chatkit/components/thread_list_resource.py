# Generated from ThreadListResource. Do not edit.
"""ThreadListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .thread_resource import ThreadResource


@component("ThreadListResource")
class ThreadListResource(Component):
    """Page of `client.beta.chatkit.threads.list`."""

    object: Literal["list"] = "list"
    data: list[ThreadResource]
    """Items of this page."""

    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
