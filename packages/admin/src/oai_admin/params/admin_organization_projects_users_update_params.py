# Generated from modify-project-user. Do not edit.
"""Parameters of `admin.organization.projects.users.update`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsUsersUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.users.update`."""

    role: str | None
    """What the person or account may do."""
