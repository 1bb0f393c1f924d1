# Generated from BetaVerbosity. Do not edit.
"""BetaVerbosity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaVerbosity: TypeAlias = Literal["low", "medium", "high"] | None
    """`verbosity` of `BetaResponseTextParam`."""
else:
    BetaVerbosity = Alias('Literal["low", "medium", "high"] | None', __name__)
