# Generated from ApplyPatchToolCallOutputItemParam. Do not edit.
"""ApplyPatchToolCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from .tool_call_caller_param import ToolCallCallerParam


@component("ApplyPatchToolCallOutputItemParam")
class ApplyPatchToolCallOutputItemParam(Component):
    """An object of `type` "apply_patch_call_output"."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Default: `"apply_patch_call_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: ToolCallCallerParam | None = None
    """Who made the call."""

    status: ApplyPatchCallOutputStatusParam
    output: str | None = None
    """At most 10485760 characters."""
