# Generated from ProjectUserUpdateRequest. Do not edit.
"""ProjectUserUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUserUpdateRequest")
class ProjectUserUpdateRequest(Component):
    """Body of `client.admin.organization.projects.users.update`."""

    role: str | None = None
    """What the person or account may do."""
