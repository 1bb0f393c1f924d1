# Generated from ApplyPatchToolCall. Do not edit.
"""ApplyPatchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .apply_patch_call_status import ApplyPatchCallStatus
    from .apply_patch_create_file_operation import ApplyPatchCreateFileOperation
    from .apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
    from .apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
    from .tool_call_caller import ToolCallCaller


@component("ApplyPatchToolCall")
class ApplyPatchToolCall(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"apply_patch_call"`."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: ToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: ApplyPatchCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`."""

    operation: ApplyPatchToolCallOperation
    """What is done to which file."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    ApplyPatchToolCallOperation: TypeAlias = (
        ApplyPatchCreateFileOperation
        | ApplyPatchDeleteFileOperation
        | ApplyPatchUpdateFileOperation
        | UnknownComponent
    )
    """`operation` of `ApplyPatchToolCall`. Told apart by `type`."""
else:
    ApplyPatchToolCallOperation = TaggedUnion(
        "ApplyPatchToolCallOperation",
        __name__,
        "type",
        {
            "create_file": "ApplyPatchCreateFileOperation",
            "delete_file": "ApplyPatchDeleteFileOperation",
            "update_file": "ApplyPatchUpdateFileOperation",
        },
    )
