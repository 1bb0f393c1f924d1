# Generated from WebSearchTool. Do not edit.
"""WebSearchTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .web_search_approximate_location import WebSearchApproximateLocation


@component("WebSearchToolFilters")
class WebSearchToolFilters(Component):
    """An object of the API."""

    allowed_domains: list[str] | None = None


@component("WebSearchTool")
class WebSearchTool(Component):
    """An object of the API."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Default: `"web_search"`."""

    external_web_access: bool | None = None
    """Default: `True`."""

    filters: WebSearchToolFilters | None = None
    user_location: WebSearchApproximateLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    """Default: `"medium"`."""
