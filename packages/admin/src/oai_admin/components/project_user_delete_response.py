# Generated from ProjectUserDeleteResponse. Do not edit.
"""ProjectUserDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectUserDeleteResponse")
class ProjectUserDeleteResponse(Component):
    """Result of `client.admin.organization.projects.users.delete`."""

    object: Literal["organization.project.user.deleted"] = "organization.project.user.deleted"
    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""
