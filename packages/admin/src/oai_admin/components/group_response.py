# Generated from GroupResponse. Do not edit.
"""GroupResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupResponse")
class GroupResponse(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]
