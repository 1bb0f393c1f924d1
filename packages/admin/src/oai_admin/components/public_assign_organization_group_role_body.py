# Generated from PublicAssignOrganizationGroupRoleBody. Do not edit.
"""PublicAssignOrganizationGroupRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicAssignOrganizationGroupRoleBody")
class PublicAssignOrganizationGroupRoleBody(Component):
    """An object of the API."""

    role_id: str
