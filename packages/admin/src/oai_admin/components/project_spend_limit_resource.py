# Generated from ProjectSpendLimitResource. Do not edit.
"""ProjectSpendLimitResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_limit_currency import SpendLimitCurrency
    from .spend_limit_enforcement import SpendLimitEnforcement
    from .spend_limit_interval import SpendLimitInterval


@component("ProjectSpendLimitResource")
class ProjectSpendLimitResource(Component):
    """Result of `client.admin.organization.projects.spend_limit.retrieve` and `client.admin.organization.projects.spend_limit.update`."""

    object: Literal["project.spend_limit"] = "project.spend_limit"
    threshold_amount: int
    """Amount at which it takes effect, in cents."""

    currency: SpendLimitCurrency
    """Currency of the amount, as an ISO 4217 code. Known values: `"USD"`."""

    interval: SpendLimitInterval
    """How long one period lasts. Known values: `"month"`."""

    enforcement: SpendLimitEnforcement
    """Whether the limit is in force now."""
