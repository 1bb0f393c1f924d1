# Generated from CostsResult. Do not edit.
"""CostsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CostsResultAmount")
class CostsResultAmount(Component):
    """An object of the API."""

    value: float | None = None
    currency: str | None = None


@component("CostsResult")
class CostsResult(Component):
    """An object of `object` "organization.costs.result"."""

    object: Literal["organization.costs.result"] = "organization.costs.result"
    amount: CostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None
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
