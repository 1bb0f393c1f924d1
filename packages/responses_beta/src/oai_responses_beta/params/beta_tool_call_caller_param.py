# Generated from BetaToolCallCallerParam. Do not edit.
"""BetaToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_tool_call_caller_param import BetaToolCallCallerParam
    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParamDict
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParamDict

if TYPE_CHECKING:
    BetaToolCallCallerParamLike: TypeAlias = "BetaToolCallCallerParam | BetaDirectToolCallCallerParamDict | BetaProgramToolCallCallerParamDict"
else:
    BetaToolCallCallerParamLike = Alias(
        "BetaToolCallCallerParam | BetaDirectToolCallCallerParamDict | BetaProgramToolCallCallerParamDict",
        __name__,
    )
