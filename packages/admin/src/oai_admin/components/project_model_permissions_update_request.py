# Generated from ProjectModelPermissionsUpdateRequest. Do not edit.
"""ProjectModelPermissionsUpdateRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectModelPermissionsUpdateRequest")
class ProjectModelPermissionsUpdateRequest(Component):
    """Body of `client.admin.organization.projects.model_permissions.update`."""

    mode: Literal["allow_list", "deny_list"]
    """Whether the listed models are the allowed or the denied ones."""

    model_ids: list[str]
    """The models."""
