# Generated from list-project-service-accounts. Do not edit.
"""Parameters of `admin.organization.projects.service_accounts.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsServiceAccountsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.service_accounts.list`."""

    limit: int
    """Default: `20`."""

    after: str
