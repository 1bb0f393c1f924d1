# Generated from GroupResourceWithSuccess. Do not edit.
"""GroupResourceWithSuccess."""

from __future__ import annotations

from oai_core.components import Component, component


@component("GroupResourceWithSuccess")
class GroupResourceWithSuccess(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    is_scim_managed: bool
