# Generated from RealtimeConversationItemFunctionCall. Do not edit.
"""RealtimeConversationItemFunctionCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemFunctionCall")
class RealtimeConversationItemFunctionCall(Component):
    """An object of `type` "function_call"."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    type: Literal["function_call"] = "function_call"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None
    """Joins a call and its output."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
