# Generated from ListFilesResponse. Do not edit.
"""ListFilesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .open_ai_file import OpenAIFile


@component("ListFilesResponse")
class ListFilesResponse(Component):
    """Page of `client.files.list`."""

    object: str
    """What kind of object it is."""

    data: list[OpenAIFile]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
