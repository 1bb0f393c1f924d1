# Generated from ProjectApiKeyOwnerServiceAccount. Do not edit.
"""ProjectApiKeyOwnerServiceAccount."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectApiKeyOwnerServiceAccount")
class ProjectApiKeyOwnerServiceAccount(Component):
    """`service_account` of `ProjectApiKeyOwner`."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    role: str
    """What the person or account may do."""
