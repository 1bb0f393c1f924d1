# Generated from RoleDeletedResource. Do not edit.
"""RoleDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RoleDeletedResource")
class RoleDeletedResource(Component):
    """Result of `client.admin.organization.projects.roles.delete` and `client.admin.organization.roles.delete`."""

    object: Literal["role.deleted"] = "role.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
