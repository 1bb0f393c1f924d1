# Generated from BetaToolCallCallerParam. Do not edit.
"""BetaToolCallCallerParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParam
    from .beta_program_tool_call_caller_param import BetaProgramToolCallCallerParam

if TYPE_CHECKING:
    BetaToolCallCallerParam: TypeAlias = (
        BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | UnknownComponent
    )
    """`caller` of `BetaApplyPatchToolCallItemParam`, `BetaApplyPatchToolCallOutputItemParam`, `BetaCustomToolCallOutput` and others. Told apart by `type`."""
else:
    BetaToolCallCallerParam = TaggedUnion(
        "BetaToolCallCallerParam",
        __name__,
        "type",
        {
            "direct": "BetaDirectToolCallCallerParam",
            "program": "BetaProgramToolCallCallerParam",
        },
    )
