# Generated from GroupResponse. Do not edit.
"""GroupResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupResponse")
class GroupResponse(Component):
    """Result of `client.admin.organization.groups.create` and `client.admin.organization.groups.retrieve`. Item of the list that `client.admin.organization.groups.list` gives."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    is_scim_managed: bool
    """Whether an identity provider keeps it up to date by SCIM."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of the tenant."""
