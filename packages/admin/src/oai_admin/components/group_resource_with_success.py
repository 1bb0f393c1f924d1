# Generated from GroupResourceWithSuccess. Do not edit.
"""GroupResourceWithSuccess."""

from __future__ import annotations

from oai_core.components import Component, component


@component("GroupResourceWithSuccess")
class GroupResourceWithSuccess(Component):
    """Result of `client.admin.organization.groups.update`."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    is_scim_managed: bool
    """Whether an identity provider keeps it up to date by SCIM."""
