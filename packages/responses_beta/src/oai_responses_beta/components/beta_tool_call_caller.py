# Generated from BetaToolCallCaller. Do not edit.
"""BetaToolCallCaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_direct_tool_call_caller import BetaDirectToolCallCaller
    from .beta_program_tool_call_caller import BetaProgramToolCallCaller

if TYPE_CHECKING:
    BetaToolCallCaller: TypeAlias = (
        BetaDirectToolCallCaller | BetaProgramToolCallCaller | UnknownComponent
    )
    """`caller` of `BetaApplyPatchToolCall`, `BetaApplyPatchToolCallOutput`, `BetaCustomToolCall` and others. Told apart by `type`."""
else:
    BetaToolCallCaller = TaggedUnion(
        "BetaToolCallCaller",
        __name__,
        "type",
        {
            "direct": "BetaDirectToolCallCaller",
            "program": "BetaProgramToolCallCaller",
        },
    )
