# Generated from assign-group-role. Do not edit.
"""Parameters of `admin.organization.groups.roles.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationGroupsRolesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.groups.roles.create`."""

    role_id: Required[str]
    """Id of the role."""
