# Generated from ProjectModelPermissions. Do not edit.
"""ProjectModelPermissions."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectModelPermissions")
class ProjectModelPermissions(Component):
    """Result of `client.admin.organization.projects.model_permissions.retrieve` and `client.admin.organization.projects.model_permissions.update`."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    mode: Literal["allow_list", "deny_list"]
    """Whether the listed models are the allowed or the denied ones."""

    model_ids: list[str]
    """The models."""
