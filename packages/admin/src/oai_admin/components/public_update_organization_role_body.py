# Generated from PublicUpdateOrganizationRoleBody. Do not edit.
"""PublicUpdateOrganizationRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicUpdateOrganizationRoleBody")
class PublicUpdateOrganizationRoleBody(Component):
    """Body of `client.admin.organization.projects.roles.update` and `client.admin.organization.roles.update`."""

    permissions: list[str] | None = None
    """What it allows."""

    description: str | None = None
    """What it is and is for, in free text."""

    role_name: str | None = None
    """Name of the role, unique within its place."""
