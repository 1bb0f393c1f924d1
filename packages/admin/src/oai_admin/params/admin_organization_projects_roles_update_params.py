# Generated from update-project-role. Do not edit.
"""Parameters of `admin.organization.projects.roles.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable


class AdminOrganizationProjectsRolesUpdateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.roles.update`."""

    permissions: Iterable[str] | None
    """What it allows."""

    description: str | None
    """What it is and is for, in free text."""

    role_name: str | None
    """Name of the role, unique within its place."""
