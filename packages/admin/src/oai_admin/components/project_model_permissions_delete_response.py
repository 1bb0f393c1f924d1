# Generated from ProjectModelPermissionsDeleteResponse. Do not edit.
"""ProjectModelPermissionsDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectModelPermissionsDeleteResponse")
class ProjectModelPermissionsDeleteResponse(Component):
    """Result of `client.admin.organization.projects.model_permissions.delete`."""

    object: Literal["project.model_permissions.deleted"] = "project.model_permissions.deleted"
    deleted: bool
    """Whether it is gone."""
