# Generated from RealtimeConversationItemFunctionCallOutput. Do not edit.
"""RealtimeConversationItemFunctionCallOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeConversationItemFunctionCallOutput")
class RealtimeConversationItemFunctionCallOutput(Component):
    """An object of `type` "function_call_output"."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.item"] | None = None
    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str
    """Joins a call and its output."""

    output: str
