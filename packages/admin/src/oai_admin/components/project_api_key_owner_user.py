# Generated from ProjectApiKeyOwnerUser. Do not edit.
"""ProjectApiKeyOwnerUser."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectApiKeyOwnerUser")
class ProjectApiKeyOwnerUser(Component):
    """`user` of `ProjectApiKeyOwner`."""

    id: str
    """Unique id."""

    email: str
    """Mail address."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    role: str
    """What the person or account may do."""
