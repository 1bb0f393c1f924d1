# Generated from ProjectGroupListResource. Do not edit.
"""ProjectGroupListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_group import ProjectGroup


@component("ProjectGroupListResource")
class ProjectGroupListResource(Component):
    """Page of `client.admin.organization.projects.groups.list`."""

    object: Literal["list"] = "list"
    data: list[ProjectGroup]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    next: str | None
    """Cursor of the next page; none after the last."""
