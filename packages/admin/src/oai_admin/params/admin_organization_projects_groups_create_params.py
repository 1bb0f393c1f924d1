# Generated from add-project-group. Do not edit.
"""Parameters of `admin.organization.projects.groups.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class AdminOrganizationProjectsGroupsCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.groups.create`."""

    group_id: Required[str]
    """Id of the group."""

    role: Required[str]
    """What the group may do."""
