# Generated from ProjectRateLimitListResponse. Do not edit.
"""ProjectRateLimitListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_rate_limit import ProjectRateLimit


@component("ProjectRateLimitListResponse")
class ProjectRateLimitListResponse(Component):
    """Page of `client.admin.organization.projects.rate_limits.list_rate_limits`."""

    object: Literal["list"] = "list"
    data: list[ProjectRateLimit]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
