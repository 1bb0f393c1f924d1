# Generated from UserRoleAssignment. Do not edit.
"""UserRoleAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .role import Role
    from .user import User


@component("UserRoleAssignment")
class UserRoleAssignment(Component):
    """Result of `client.admin.organization.projects.users.roles.create` and `client.admin.organization.users.roles.create`."""

    object: Literal["user.role"] = "user.role"
    user: User
    """The user."""

    role: Role
    """What the person may do."""
