# Generated from BetaApplyPatchToolCallOutputItemParam. Do not edit.
"""BetaApplyPatchToolCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_apply_patch_call_output_status_param import BetaApplyPatchCallOutputStatusParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaApplyPatchToolCallOutputItemParam")
class BetaApplyPatchToolCallOutputItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"apply_patch_call_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaApplyPatchCallOutputStatusParam
    """How far it got, or how it stands. One of `"completed"`, `"failed"`."""

    output: str | None = None
    """What the call gave back. At most 10485760 characters."""
