# Generated from GroupRoleAssignment. Do not edit.
"""GroupRoleAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .group import Group
    from .role import Role


@component("GroupRoleAssignment")
class GroupRoleAssignment(Component):
    """Result of `client.admin.organization.groups.roles.create` and `client.admin.organization.projects.groups.roles.create`."""

    object: Literal["group.role"] = "group.role"
    group: Group
    """The group."""

    role: Role
    """The role."""
