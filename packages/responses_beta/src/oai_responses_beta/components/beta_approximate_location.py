# Generated from BetaApproximateLocation. Do not edit.
"""BetaApproximateLocation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaApproximateLocation")
class BetaApproximateLocation(Component):
    """`user_location` of `BetaWebSearchPreviewTool`."""

    type: Literal["approximate"] = "approximate"
    country: str | None = None
    """Two-letter country code (ISO 3166-1)."""

    region: str | None = None
    """Region or state, free text."""

    city: str | None = None
    """City, free text."""

    timezone: str | None = None
    """Time zone name (IANA)."""
