# Generated from ProjectGroup. Do not edit.
"""ProjectGroup."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectGroup")
class ProjectGroup(Component):
    """An object of `object` "project.group"."""

    object: Literal["project.group"] = "project.group"
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int
    """When it was made, in seconds since 1970, UTC."""
