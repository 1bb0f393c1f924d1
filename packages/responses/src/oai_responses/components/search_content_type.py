# Generated from SearchContentType. Do not edit.
"""SearchContentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContentType: TypeAlias = Literal["text", "image"]
"""An item of `search_content_types` of `WebSearchPreviewTool`."""
