# Generated from ProjectModelPermissions. Do not edit.
"""ProjectModelPermissions."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectModelPermissions")
class ProjectModelPermissions(Component):
    """An object of `object` "project.model_permissions"."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]
