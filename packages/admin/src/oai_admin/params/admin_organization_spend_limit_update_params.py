# Generated from Updateorganizationspendlimit. Do not edit.
"""Parameters of `admin.organization.spend_limit.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required


class AdminOrganizationSpendLimitUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.spend_limit.update`."""

    threshold_amount: Required[int]
    """Amount at which it takes effect, in cents. At least 1."""

    currency: Required[Literal["USD"]]
    """Currency of the amount, as an ISO 4217 code. Always `"USD"`."""

    interval: Required[Literal["month"]]
    """How long one period lasts. Always `"month"`."""
