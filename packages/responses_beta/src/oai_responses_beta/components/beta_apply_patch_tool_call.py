# Generated from BetaApplyPatchToolCall. Do not edit.
"""BetaApplyPatchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_apply_patch_call_status import BetaApplyPatchCallStatus
    from .beta_apply_patch_create_file_operation import BetaApplyPatchCreateFileOperation
    from .beta_apply_patch_delete_file_operation import BetaApplyPatchDeleteFileOperation
    from .beta_apply_patch_update_file_operation import BetaApplyPatchUpdateFileOperation
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaApplyPatchToolCall")
class BetaApplyPatchToolCall(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"apply_patch_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaApplyPatchCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`."""

    operation: BetaApplyPatchToolCallOperation
    """What is done to which file."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    BetaApplyPatchToolCallOperation: TypeAlias = (
        BetaApplyPatchCreateFileOperation
        | BetaApplyPatchDeleteFileOperation
        | BetaApplyPatchUpdateFileOperation
        | UnknownComponent
    )
    """`operation` of `BetaApplyPatchToolCall`. Told apart by `type`."""
else:
    BetaApplyPatchToolCallOperation = TaggedUnion(
        "BetaApplyPatchToolCallOperation",
        __name__,
        "type",
        {
            "create_file": "BetaApplyPatchCreateFileOperation",
            "delete_file": "BetaApplyPatchDeleteFileOperation",
            "update_file": "BetaApplyPatchUpdateFileOperation",
        },
    )
