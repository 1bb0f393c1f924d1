# Generated from ProjectUpdateRequest. Do not edit.
"""ProjectUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUpdateRequest")
class ProjectUpdateRequest(Component):
    """Body of `client.admin.organization.projects.update`."""

    name: str | None = None
    """Its name."""

    external_key_id: str | None = None
    """Id of a key of your own for encryption."""

    geography: str | None = None
    """Where data are kept."""
