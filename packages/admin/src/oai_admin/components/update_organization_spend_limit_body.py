# Generated from UpdateOrganizationSpendLimitBody. Do not edit.
"""UpdateOrganizationSpendLimitBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateOrganizationSpendLimitBody")
class UpdateOrganizationSpendLimitBody(Component):
    """An object of the API."""

    threshold_amount: int
    """At least 1."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
