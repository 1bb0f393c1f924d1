# Generated from list-project-rate-limits. Do not edit.
"""Parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsRateLimitsListRateLimitsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""

    limit: int
    """How many at most on a page. Default: `100`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    before: str
    """Id of the item after the page; for walking backwards."""
