# Generated from BetaSearchContentType. Do not edit.
"""BetaSearchContentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContentType: TypeAlias = Literal["text", "image"]
"""An item of `search_content_types` of `BetaWebSearchPreviewTool`."""
