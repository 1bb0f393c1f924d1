# Generated from BetaToolCallCaller. Do not edit.
"""BetaToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_tool_call_caller import BetaToolCallCaller
    from .beta_direct_tool_call_caller import BetaDirectToolCallCallerDict
    from .beta_program_tool_call_caller import BetaProgramToolCallCallerDict

BetaToolCallCallerLike: TypeAlias = (
    "BetaToolCallCaller | BetaDirectToolCallCallerDict | BetaProgramToolCallCallerDict"
)
