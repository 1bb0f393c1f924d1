# Generated from ToolCallCallerParam. Do not edit.
"""ToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.tool_call_caller_param import ToolCallCallerParam
    from .direct_tool_call_caller_param import DirectToolCallCallerParamDict
    from .program_tool_call_caller_param import ProgramToolCallCallerParamDict

if TYPE_CHECKING:
    ToolCallCallerParamLike: TypeAlias = (
        "ToolCallCallerParam | DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict"
    )
else:
    ToolCallCallerParamLike = Alias(
        "ToolCallCallerParam | DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict",
        __name__,
    )
