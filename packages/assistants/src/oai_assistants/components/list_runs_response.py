# Generated from ListRunsResponse. Do not edit.
"""ListRunsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .run_object import RunObject


@component("ListRunsResponse")
class ListRunsResponse(Component):
    """Page of `client.beta.threads.runs.list`."""

    object: str
    """What kind of object it is."""

    data: list[RunObject]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
