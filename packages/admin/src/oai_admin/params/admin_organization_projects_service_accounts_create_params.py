# Generated from create-project-service-account. Do not edit.
"""Parameters of `admin.organization.projects.service_accounts.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationProjectsServiceAccountsCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.service_accounts.create`."""

    name: Required[str]
    """Its name."""

    create_service_account_only: bool | None
    """Whether to leave out the API key and the roles that come by default."""
