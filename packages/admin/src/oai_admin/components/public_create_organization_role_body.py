# Generated from PublicCreateOrganizationRoleBody. Do not edit.
"""PublicCreateOrganizationRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicCreateOrganizationRoleBody")
class PublicCreateOrganizationRoleBody(Component):
    """Body of `client.admin.organization.projects.roles.create` and `client.admin.organization.roles.create`."""

    role_name: str
    """Name of the role, unique within its place."""

    permissions: list[str]
    """What it allows."""

    description: str | None = None
    """What it is and is for, in free text."""
