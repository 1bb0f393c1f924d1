# Generated from create-project-role. Do not edit.
"""Parameters of `admin.organization.projects.roles.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class AdminOrganizationProjectsRolesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.roles.create`."""

    role_name: Required[str]
    """Name of the role, unique within its place."""

    permissions: Required[Iterable[str]]
    """What it allows."""

    description: str | None
    """What it is and is for, in free text."""
