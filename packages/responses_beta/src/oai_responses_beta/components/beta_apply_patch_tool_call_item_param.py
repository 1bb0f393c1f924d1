# Generated from BetaApplyPatchToolCallItemParam. Do not edit.
"""BetaApplyPatchToolCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_apply_patch_call_status_param import BetaApplyPatchCallStatusParam
    from .beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaApplyPatchToolCallItemParam")
class BetaApplyPatchToolCallItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"apply_patch_call"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaApplyPatchCallStatusParam
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`."""

    operation: BetaApplyPatchOperationParam
    """What is done to which file."""
