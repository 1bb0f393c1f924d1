# Generated from BetaReasoningEffort. Do not edit.
"""BetaReasoningEffort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaReasoningEffort: TypeAlias = (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    )
    """`effort` of `BetaReasoning`."""
else:
    BetaReasoningEffort = Alias(
        'Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None', __name__
    )
