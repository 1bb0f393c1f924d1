# Generated from ProjectServiceAccountListResponse. Do not edit.
"""ProjectServiceAccountListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_service_account import ProjectServiceAccount


@component("ProjectServiceAccountListResponse")
class ProjectServiceAccountListResponse(Component):
    """Page of `client.admin.organization.projects.service_accounts.list`."""

    object: Literal["list"] = "list"
    data: list[ProjectServiceAccount]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
