# Generated from RealtimeConversationItemFunctionCallOutput. Do not edit.
"""RealtimeConversationItemFunctionCallOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemFunctionCallOutput")
class RealtimeConversationItemFunctionCallOutput(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"function_call_output"`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    call_id: str
    """Joins a call and its output."""

    output: str
    """What the call gave back."""
