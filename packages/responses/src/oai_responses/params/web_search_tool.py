# Generated from WebSearchTool. Do not edit.
"""WebSearchTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.web_search_approximate_location import WebSearchApproximateLocation
    from ..components.web_search_tool import WebSearchToolFilters
    from .web_search_approximate_location import WebSearchApproximateLocationDict


class WebSearchToolFiltersDict(TypedDict, total=False):
    """`WebSearchToolFilters` as a mapping."""

    allowed_domains: Iterable[str] | None


class WebSearchToolDict(TypedDict, total=False):
    """`WebSearchTool` as a mapping."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolFilters | WebSearchToolFiltersDict | None
    user_location: WebSearchApproximateLocation | WebSearchApproximateLocationDict | None
    search_context_size: Literal["low", "medium", "high"]
