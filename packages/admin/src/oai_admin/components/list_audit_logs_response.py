# Generated from ListAuditLogsResponse. Do not edit.
"""ListAuditLogsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audit_log import AuditLog


@component("ListAuditLogsResponse")
class ListAuditLogsResponse(Component):
    """Page of `client.admin.organization.audit_logs.list`."""

    object: Literal["list"] = "list"
    data: list[AuditLog]
    """Items of this page."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
