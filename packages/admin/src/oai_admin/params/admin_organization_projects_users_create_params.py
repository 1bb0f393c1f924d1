# Generated from create-project-user. Do not edit.
"""Parameters of `admin.organization.projects.users.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationProjectsUsersCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.users.create`."""

    user_id: str | None
    """Id of the user."""

    email: str | None
    """Mail address."""

    role: Required[str]
    """What the person or account may do."""
