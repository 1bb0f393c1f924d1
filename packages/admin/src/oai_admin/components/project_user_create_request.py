# Generated from ProjectUserCreateRequest. Do not edit.
"""ProjectUserCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUserCreateRequest")
class ProjectUserCreateRequest(Component):
    """Body of `client.admin.organization.projects.users.create`."""

    user_id: str | None = None
    """Id of the user."""

    email: str | None = None
    """Mail address."""

    role: str
    """What the person or account may do."""
