# Generated from ToolCallCallerParam. Do not edit.
"""ToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.tool_call_caller_param import ToolCallCallerParam
    from .direct_tool_call_caller_param import DirectToolCallCallerParamDict
    from .program_tool_call_caller_param import ProgramToolCallCallerParamDict

ToolCallCallerParamLike: TypeAlias = (
    "ToolCallCallerParam | DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict"
)
