# Generated from ProjectApiKeyDeleteResponse. Do not edit.
"""ProjectApiKeyDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectApiKeyDeleteResponse")
class ProjectApiKeyDeleteResponse(Component):
    """Result of `client.admin.organization.projects.api_keys.delete`."""

    object: Literal["organization.project.api_key.deleted"] = "organization.project.api_key.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
