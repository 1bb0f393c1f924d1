# Generated from UpdateOrganizationSpendLimitBody. Do not edit.
"""UpdateOrganizationSpendLimitBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateOrganizationSpendLimitBody")
class UpdateOrganizationSpendLimitBody(Component):
    """Body of `client.admin.organization.spend_limit.update`."""

    threshold_amount: int
    """Amount at which it takes effect, in cents. At least 1."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
