# Generated from BetaToolCallCaller. Do not edit.
"""BetaToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_tool_call_caller import BetaToolCallCaller
    from .beta_direct_tool_call_caller import BetaDirectToolCallCallerDict
    from .beta_program_tool_call_caller import BetaProgramToolCallCallerDict

if TYPE_CHECKING:
    BetaToolCallCallerLike: TypeAlias = (
        "BetaToolCallCaller | BetaDirectToolCallCallerDict | BetaProgramToolCallCallerDict"
    )
else:
    BetaToolCallCallerLike = Alias(
        "BetaToolCallCaller | BetaDirectToolCallCallerDict | BetaProgramToolCallCallerDict",
        __name__,
    )
