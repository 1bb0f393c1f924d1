# Generated from PublicAssignOrganizationGroupRoleBody. Do not edit.
"""PublicAssignOrganizationGroupRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicAssignOrganizationGroupRoleBody")
class PublicAssignOrganizationGroupRoleBody(Component):
    """Body of `client.admin.organization.groups.roles.create`, `client.admin.organization.projects.groups.roles.create`, `client.admin.organization.projects.users.roles.create` and others."""

    role_id: str
    """Id of the role."""
