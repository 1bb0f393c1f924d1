# Generated from SearchContextSize. Do not edit.
"""SearchContextSize."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""`search_context_size` of `WebSearchPreviewTool`."""
