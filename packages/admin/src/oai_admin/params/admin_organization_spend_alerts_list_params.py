# Generated from list-organization-spend-alerts. Do not edit.
"""Parameters of `admin.organization.spend_alerts.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationSpendAlertsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.spend_alerts.list`."""

    limit: int
    """0 to 100."""

    order: Literal["asc", "desc"]
    """Default: `"asc"`."""

    after: str
    before: str
