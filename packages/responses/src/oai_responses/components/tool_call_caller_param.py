# Generated from ToolCallCallerParam. Do not edit.
"""ToolCallCallerParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .direct_tool_call_caller_param import DirectToolCallCallerParam
    from .program_tool_call_caller_param import ProgramToolCallCallerParam

if TYPE_CHECKING:
    ToolCallCallerParam: TypeAlias = (
        DirectToolCallCallerParam | ProgramToolCallCallerParam | UnknownComponent
    )
    """`caller` of `ApplyPatchToolCallItemParam`, `ApplyPatchToolCallOutputItemParam`, `CustomToolCallOutput` and others. Told apart by `type`."""
else:
    ToolCallCallerParam = TaggedUnion(
        "ToolCallCallerParam",
        __name__,
        "type",
        {
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        },
    )
