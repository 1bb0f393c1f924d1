# Generated from ToolCallCaller. Do not edit.
"""ToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.tool_call_caller import ToolCallCaller
    from .direct_tool_call_caller import DirectToolCallCallerDict
    from .program_tool_call_caller import ProgramToolCallCallerDict

if TYPE_CHECKING:
    ToolCallCallerLike: TypeAlias = (
        "ToolCallCaller | DirectToolCallCallerDict | ProgramToolCallCallerDict"
    )
else:
    ToolCallCallerLike = Alias(
        "ToolCallCaller | DirectToolCallCallerDict | ProgramToolCallCallerDict", __name__
    )
