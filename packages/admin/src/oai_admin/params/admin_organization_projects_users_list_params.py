# Generated from list-project-users. Do not edit.
"""Parameters of `admin.organization.projects.users.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsUsersListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.users.list`."""

    limit: int
    """Default: `20`."""

    after: str
