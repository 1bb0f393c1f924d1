# Generated from ProjectUserListResponse. Do not edit.
"""ProjectUserListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_user import ProjectUser


@component("ProjectUserListResponse")
class ProjectUserListResponse(Component):
    """Page of `client.admin.organization.projects.users.list`."""

    object: str
    """What kind of object it is."""

    data: list[ProjectUser]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
