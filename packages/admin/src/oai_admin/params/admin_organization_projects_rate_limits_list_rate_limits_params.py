# Generated from list-project-rate-limits. Do not edit.
"""Parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsRateLimitsListRateLimitsParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.rate_limits.list_rate_limits`."""

    limit: int
    """Default: `100`."""

    after: str
    before: str
