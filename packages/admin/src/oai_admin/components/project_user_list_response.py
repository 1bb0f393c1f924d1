# Generated from ProjectUserListResponse. Do not edit.
"""ProjectUserListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_user import ProjectUser


@component("ProjectUserListResponse")
class ProjectUserListResponse(Component):
    """An object of the API."""

    object: str
    data: list[ProjectUser]
    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
