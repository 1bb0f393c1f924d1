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
    """An object of `type` "apply_patch_call_output"."""

    agent: BetaAgentTagParam | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Default: `"apply_patch_call_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: BetaToolCallCallerParam | None = None
    """Who made the call."""

    status: BetaApplyPatchCallOutputStatusParam
    output: str | None = None
    """At most 10485760 characters."""
