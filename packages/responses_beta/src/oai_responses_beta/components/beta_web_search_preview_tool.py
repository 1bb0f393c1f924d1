# Generated from BetaWebSearchPreviewTool. Do not edit.
"""BetaWebSearchPreviewTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_approximate_location import BetaApproximateLocation
    from .beta_search_content_type import BetaSearchContentType
    from .beta_search_context_size import BetaSearchContextSize


@component("BetaWebSearchPreviewTool")
class BetaWebSearchPreviewTool(Component):
    """A member of `BetaTool`, told by `type` = `"web_search_preview"` or `"web_search_preview_2025_03_11"`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """What kind it is. Default: `"web_search_preview"`."""

    user_location: BetaApproximateLocation | None = None
    """Roughly where the user is."""

    search_context_size: BetaSearchContextSize | None = None
    """How much of what was found the model sees. One of `"low"`, `"medium"`, `"high"`."""

    search_content_types: list[BetaSearchContentType] | None = None
    """What kinds of results to look for. Each one of `"text"`, `"image"`."""
