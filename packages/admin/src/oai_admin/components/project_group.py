# Generated from ProjectGroup. Do not edit.
"""ProjectGroup."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectGroup")
class ProjectGroup(Component):
    """Result of `client.admin.organization.projects.groups.create` and `client.admin.organization.projects.groups.retrieve`. Item of the list that `client.admin.organization.projects.groups.list` gives."""

    object: Literal["project.group"] = "project.group"
    project_id: str
    """Id of the project."""

    group_id: str
    """Id of the group."""

    group_name: str
    """Name of the group."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of the tenant."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
