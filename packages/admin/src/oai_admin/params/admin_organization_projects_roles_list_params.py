# Generated from list-project-roles. Do not edit.
"""Parameters of `admin.organization.projects.roles.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class AdminOrganizationProjectsRolesListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.roles.list`."""

    limit: int
    """0 to 1000. Default: `1000`."""

    after: str
    order: Literal["asc", "desc"]
    """Default: `"asc"`."""
