# Generated from ApplyPatchToolCallItemParam. Do not edit.
"""ApplyPatchToolCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .apply_patch_call_status_param import ApplyPatchCallStatusParam
    from .apply_patch_operation_param import ApplyPatchOperationParam
    from .tool_call_caller_param import ToolCallCallerParam


@component("ApplyPatchToolCallItemParam")
class ApplyPatchToolCallItemParam(Component):
    """A member of `Item`, told by `type` = `"apply_patch_call"`."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: ToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: ApplyPatchCallStatusParam
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`."""

    operation: ApplyPatchOperationParam
    """What is done to which file."""
