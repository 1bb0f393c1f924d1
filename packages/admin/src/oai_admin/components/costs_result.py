# Generated from CostsResult. Do not edit.
"""CostsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CostsResultAmount")
class CostsResultAmount(Component):
    """`amount` of `CostsResult`."""

    value: float | None = None
    """The amount, in the currency."""

    currency: str | None = None
    """Currency of the amount, as an ISO 4217 code."""


@component("CostsResult")
class CostsResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.costs.result"`."""

    object: Literal["organization.costs.result"] = "organization.costs.result"
    amount: CostsResultAmount | None = None
    """What it costs."""

    line_item: str | None = None
    """What was paid for; set only where the figures are grouped by it."""

    project_id: str | None = None
    """Id of the project."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    quantity: float | None = None
    """How much there was, in `quantity_unit`."""

    quantity_unit: (
        str
        | Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | None
    ) = None
    """Unit of `quantity`."""
