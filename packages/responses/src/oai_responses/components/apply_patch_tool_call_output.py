# Generated from ApplyPatchToolCallOutput. Do not edit.
"""ApplyPatchToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .apply_patch_call_output_status import ApplyPatchCallOutputStatus
    from .tool_call_caller import ToolCallCaller


@component("ApplyPatchToolCallOutput")
class ApplyPatchToolCallOutput(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"apply_patch_call_output"`."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: ApplyPatchCallOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"failed"`."""

    output: str | None = None
    """What the call gave back."""

    created_by: str | None = None
    """Who made it."""
