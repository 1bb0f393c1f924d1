# Generated from assign-project-group-role. Do not edit.
"""Parameters of `admin.organization.projects.groups.roles.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationProjectsGroupsRolesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.groups.roles.create`."""

    role_id: Required[str]
    """Id of the role."""
