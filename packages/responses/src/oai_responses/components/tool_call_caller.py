# Generated from ToolCallCaller. Do not edit.
"""ToolCallCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .direct_tool_call_caller import DirectToolCallCaller
    from .program_tool_call_caller import ProgramToolCallCaller

if TYPE_CHECKING:
    ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller | UnknownComponent
    """`caller` of `ApplyPatchToolCall`, `ApplyPatchToolCallOutput`, `CustomToolCall` and others. Told apart by `type`."""
else:
    ToolCallCaller = TaggedUnion(
        "ToolCallCaller",
        __name__,
        "type",
        {
            "direct": "DirectToolCallCaller",
            "program": "ProgramToolCallCaller",
        },
    )
