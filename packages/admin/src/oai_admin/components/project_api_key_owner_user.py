# Generated from ProjectApiKeyOwnerUser. Do not edit.
"""ProjectApiKeyOwnerUser."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectApiKeyOwnerUser")
class ProjectApiKeyOwnerUser(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    email: str
    name: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    role: str
