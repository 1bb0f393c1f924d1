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
    """A member of `Item`, told by `type` = `"apply_patch_call_output"`."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: ApplyPatchCallOutputStatusParam
    """How far it got, or how it stands. One of `"completed"`, `"failed"`."""

    output: str | None = None
    """What the call gave back. At most 10485760 characters."""
