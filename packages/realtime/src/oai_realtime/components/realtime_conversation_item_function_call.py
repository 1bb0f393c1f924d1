# Generated from RealtimeConversationItemFunctionCall. Do not edit.
"""RealtimeConversationItemFunctionCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemFunctionCall")
class RealtimeConversationItemFunctionCall(Component):
    """A member of `RealtimeConversationItem`, told by `type` = `"function_call"`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    """What kind of object it is."""

    type: Literal["function_call"] = "function_call"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far it got, or how it stands."""

    call_id: str | None = None
    """Joins a call and its output."""

    name: str
    """Name of the function that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
