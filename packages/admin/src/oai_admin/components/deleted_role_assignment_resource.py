# Generated from DeletedRoleAssignmentResource. Do not edit.
"""DeletedRoleAssignmentResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedRoleAssignmentResource")
class DeletedRoleAssignmentResource(Component):
    """Result of `client.admin.organization.groups.roles.delete`, `client.admin.organization.projects.groups.roles.delete`, `client.admin.organization.projects.users.roles.delete` and others."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""
