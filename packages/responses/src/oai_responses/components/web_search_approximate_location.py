# Generated from WebSearchApproximateLocation. Do not edit.
"""WebSearchApproximateLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias


@component("WebSearchApproximateLocation")
class WebSearchApproximateLocationObject(Component):
    """An object of the API."""

    type: Literal["approximate"] | None = None
    """Default: `"approximate"`."""

    country: str | None = None
    """Two-letter country code (ISO 3166-1)."""

    region: str | None = None
    """Region or state, free text."""

    city: str | None = None
    """City, free text."""

    timezone: str | None = None
    """Time zone name (IANA)."""


if TYPE_CHECKING:
    WebSearchApproximateLocation: TypeAlias = WebSearchApproximateLocationObject | None
else:
    WebSearchApproximateLocation = Alias("WebSearchApproximateLocationObject | None", __name__)
