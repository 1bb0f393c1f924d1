# Generated from PublicCreateOrganizationRoleBody. Do not edit.
"""PublicCreateOrganizationRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicCreateOrganizationRoleBody")
class PublicCreateOrganizationRoleBody(Component):
    """An object of the API."""

    role_name: str
    permissions: list[str]
    description: str | None = None
