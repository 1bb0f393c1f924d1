# Generated from AssistantMessageItem. Do not edit.
"""AssistantMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_output_text import ResponseOutputText


@component("AssistantMessageItem")
class AssistantMessageItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.assistant_message"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    content: list[ResponseOutputText]
    """What is said or given, as a text or in parts."""
