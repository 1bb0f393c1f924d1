# Generated from ProjectApiKeyOwnerServiceAccount. Do not edit.
"""ProjectApiKeyOwnerServiceAccount."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectApiKeyOwnerServiceAccount")
class ProjectApiKeyOwnerServiceAccount(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    role: str
