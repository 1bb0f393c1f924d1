# Generated from ProjectGroupDeletedResource. Do not edit.
"""ProjectGroupDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectGroupDeletedResource")
class ProjectGroupDeletedResource(Component):
    """Result of `client.admin.organization.projects.groups.delete`."""

    object: Literal["project.group.deleted"] = "project.group.deleted"
    deleted: bool
    """Whether it is gone."""
