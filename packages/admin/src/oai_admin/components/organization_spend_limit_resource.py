# Generated from OrganizationSpendLimitResource. Do not edit.
"""OrganizationSpendLimitResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_limit_currency import SpendLimitCurrency
    from .spend_limit_enforcement import SpendLimitEnforcement
    from .spend_limit_interval import SpendLimitInterval


@component("OrganizationSpendLimitResource")
class OrganizationSpendLimitResource(Component):
    """An object of `object` "organization.spend_limit"."""

    object: Literal["organization.spend_limit"] = "organization.spend_limit"
    """Default: `"organization.spend_limit"`."""

    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement
