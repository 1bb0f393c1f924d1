# Generated from update-project-service-account. Do not edit.
"""Parameters of `admin.organization.projects.service_accounts.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsServiceAccountsUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.service_accounts.update`."""

    name: str
    """Its name."""

    role: Literal["member", "owner"]
    """What the person or account may do."""
