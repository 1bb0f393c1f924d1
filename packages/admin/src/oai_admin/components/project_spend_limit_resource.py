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
    """An object of `object` "project.spend_limit"."""

    object: Literal["project.spend_limit"] = "project.spend_limit"
    """Default: `"project.spend_limit"`."""

    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement
