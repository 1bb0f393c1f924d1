# Generated from UpdateProjectSpendLimitBody. Do not edit.
"""UpdateProjectSpendLimitBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateProjectSpendLimitBody")
class UpdateProjectSpendLimitBody(Component):
    """Body of `client.admin.organization.projects.spend_limit.update`."""

    threshold_amount: int
    """Amount at which it takes effect, in cents. At least 1."""

    currency: Literal["USD"] = "USD"
    interval: Literal["month"] = "month"
