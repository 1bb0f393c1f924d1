# Generated from ToolCallCaller. Do not edit.
"""ToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.tool_call_caller import ToolCallCaller
    from .direct_tool_call_caller import DirectToolCallCallerDict
    from .program_tool_call_caller import ProgramToolCallCallerDict

ToolCallCallerLike: TypeAlias = (
    "ToolCallCaller | DirectToolCallCallerDict | ProgramToolCallCallerDict"
)
