# Generated from assign-project-user-role. Do not edit.
"""Parameters of `admin.organization.projects.users.roles.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationProjectsUsersRolesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.users.roles.create`."""

    role_id: Required[str]
    """Id of the role."""
