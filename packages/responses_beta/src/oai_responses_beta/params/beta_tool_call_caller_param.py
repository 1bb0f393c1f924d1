# Generated from BetaToolCallCallerParam. Do not edit.
"""BetaToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_tool_call_caller_param import BetaToolCallCallerParam
    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParamDict
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParamDict

BetaToolCallCallerParamLike: TypeAlias = "BetaToolCallCallerParam | BetaDirectToolCallCallerParamDict | BetaProgramToolCallCallerParamDict"
