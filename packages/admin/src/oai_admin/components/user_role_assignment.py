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
    """An object of `object` "user.role"."""

    object: Literal["user.role"] = "user.role"
    user: User
    """Replaced by `safety_identifier` and `prompt_cache_key`."""

    role: Role
