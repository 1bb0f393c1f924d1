# Generated from PublicUpdateOrganizationRoleBody. Do not edit.
"""PublicUpdateOrganizationRoleBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("PublicUpdateOrganizationRoleBody")
class PublicUpdateOrganizationRoleBody(Component):
    """An object of the API."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None
