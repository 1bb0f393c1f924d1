# Generated from WebSearchApproximateLocation. Do not edit.
"""WebSearchApproximateLocation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebSearchApproximateLocation")
class WebSearchApproximateLocation(Component):
    """`user_location` of `WebSearchTool`."""

    type: Literal["approximate"] | None = None
    """What kind it is. Default: `"approximate"`."""

    country: str | None = None
    """Two-letter country code (ISO 3166-1)."""

    region: str | None = None
    """Region or state, free text."""

    city: str | None = None
    """City, free text."""

    timezone: str | None = None
    """Time zone name (IANA)."""
