# Generated from BetaSearchContextSize. Do not edit.
"""BetaSearchContextSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""`search_context_size` of `BetaWebSearchPreviewTool`."""
