# Generated from ListAssistantsResponse. Do not edit.
"""ListAssistantsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .assistant_object import AssistantObject


@component("ListAssistantsResponse")
class ListAssistantsResponse(Component):
    """Page of `client.beta.assistants.list`."""

    object: str
    """What kind of object it is."""

    data: list[AssistantObject]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
