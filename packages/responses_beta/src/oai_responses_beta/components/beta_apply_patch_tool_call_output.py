# Generated from BetaApplyPatchToolCallOutput. Do not edit.
"""BetaApplyPatchToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_apply_patch_call_output_status import BetaApplyPatchCallOutputStatus
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaApplyPatchToolCallOutput")
class BetaApplyPatchToolCallOutput(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"apply_patch_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaApplyPatchCallOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"failed"`."""

    output: str | None = None
    """What the call gave back."""

    created_by: str | None = None
    """Who made it."""
