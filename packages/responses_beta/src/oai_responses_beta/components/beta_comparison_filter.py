# Generated from BetaComparisonFilter. Do not edit.
"""BetaComparisonFilter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaComparisonFilter")
class BetaComparisonFilter(Component):
    """An object of the API."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """Default: `"eq"`."""

    key: str
    value: str | float | bool | list[str | float]
