# Generated from WebSearchPreviewTool. Do not edit.
"""WebSearchPreviewTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .approximate_location import ApproximateLocation
    from .search_content_type import SearchContentType
    from .search_context_size import SearchContextSize


@component("WebSearchPreviewTool")
class WebSearchPreviewTool(Component):
    """A member of `Tool`, told by `type` = `"web_search_preview"` or `"web_search_preview_2025_03_11"`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """What kind it is. Default: `"web_search_preview"`."""

    user_location: ApproximateLocation | None = None
    """Roughly where the user is."""

    search_context_size: SearchContextSize | None = None
    """How much of what was found the model sees. One of `"low"`, `"medium"`, `"high"`."""

    search_content_types: list[SearchContentType] | None = None
    """What kinds of results to look for. Each one of `"text"`, `"image"`."""
