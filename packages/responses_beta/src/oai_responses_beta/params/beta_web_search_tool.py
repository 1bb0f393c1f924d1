# Generated from BetaWebSearchTool. Do not edit.
"""BetaWebSearchTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_web_search_approximate_location import BetaWebSearchApproximateLocation
    from ..components.beta_web_search_tool import BetaWebSearchToolFilters
    from .beta_web_search_approximate_location import BetaWebSearchApproximateLocationDict


class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    """`BetaWebSearchToolFilters` as a mapping."""

    allowed_domains: Iterable[str] | None


class BetaWebSearchToolDict(TypedDict, total=False):
    """`BetaWebSearchTool` as a mapping."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    user_location: BetaWebSearchApproximateLocation | BetaWebSearchApproximateLocationDict | None
    search_context_size: Literal["low", "medium", "high"]
