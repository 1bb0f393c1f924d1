# Generated from list-project-spend-alerts. Do not edit.
"""Parameters of `admin.organization.projects.spend_alerts.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsSpendAlertsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.spend_alerts.list`."""

    limit: int
    """How many at most on a page. 0 to 100."""

    order: Literal["asc", "desc"]
    """Whether the list rises or falls. Default: `"asc"`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    before: str
    """Id of the item after the page; for walking backwards."""
