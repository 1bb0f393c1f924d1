# Generated from list-project-service-accounts. Do not edit.
"""Parameters of `admin.organization.projects.service_accounts.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsServiceAccountsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.service_accounts.list`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""
