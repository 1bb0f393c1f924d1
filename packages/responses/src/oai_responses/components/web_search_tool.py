# Generated from WebSearchTool. Do not edit.
"""WebSearchTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .web_search_approximate_location import WebSearchApproximateLocation


@component("WebSearchToolFilters")
class WebSearchToolFilters(Component):
    """`filters` of `WebSearchTool`."""

    allowed_domains: list[str] | None = None
    """Hosts whose pages may be found; all, if empty."""


@component("WebSearchTool")
class WebSearchTool(Component):
    """A member of `Tool`, told by `type` = `"web_search"` or `"web_search_2025_08_26"`."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """What kind it is. Default: `"web_search"`."""

    external_web_access: bool | None = None
    """Whether the live web may be read, or only what is cached. Default: `True`."""

    filters: WebSearchToolFilters | None = None
    """Which hosts may be searched."""

    user_location: WebSearchApproximateLocation | None = None
    """Roughly where the user is."""

    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of what was found the model sees. Default: `"medium"`."""
