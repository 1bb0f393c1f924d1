# Generated from WebSearchLocation. Do not edit.
"""WebSearchLocation."""

from __future__ import annotations

from oai_core.components import Component, component


@component("WebSearchLocation")
class WebSearchLocation(Component):
    """`approximate` of `CreateChatCompletionRequestWebSearchOptionsUserLocation`."""

    country: str | None = None
    """Two-letter country code (ISO 3166-1)."""

    region: str | None = None
    """Region or state, free text."""

    city: str | None = None
    """City, free text."""

    timezone: str | None = None
    """Time zone name (IANA)."""
