# Generated from AssignedRoleDetails. Do not edit.
"""AssignedRoleDetails."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("AssignedRoleDetailsAssignmentSourcesItem")
class AssignedRoleDetailsAssignmentSourcesItem(Component):
    """An item of `assignment_sources` of `AssignedRoleDetails`."""

    principal_id: str
    principal_type: str


@component("AssignedRoleDetails")
class AssignedRoleDetails(Component):
    """Result of `client.admin.organization.groups.roles.retrieve`, `client.admin.organization.projects.groups.roles.retrieve`, `client.admin.organization.projects.users.roles.retrieve` and others. Item of the lists that `client.admin.organization.groups.roles.list`, `client.admin.organization.projects.groups.roles.list`, `client.admin.organization.projects.users.roles.list` and others give."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    permissions: list[str]
    """What it allows."""

    resource_type: str
    predefined_role: bool
    description: str | None
    """What it is and is for, in free text."""

    created_at: int | None
    """When it was made, in seconds since 1970, UTC."""

    updated_at: int | None
    """Seconds since 1970, UTC."""

    created_by: str | None
    """Who made it."""

    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    """Anything that is kept with the role."""

    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
