# Generated from ApproximateLocation. Do not edit.
"""ApproximateLocation."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ApproximateLocation")
class ApproximateLocation(Component):
    """An object of `type` "approximate"."""

    type: Literal["approximate"] = "approximate"
    """Default: `"approximate"`."""

    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None
