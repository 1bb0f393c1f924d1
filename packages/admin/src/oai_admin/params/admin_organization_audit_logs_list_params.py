# Generated from list-audit-logs. Do not edit.
"""Parameters of `admin.organization.audit_logs.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.audit_log_event_type import AuditLogEventType
    from ..components.list_audit_logs_effective_at import ListAuditLogsEffectiveAt
    from .list_audit_logs_effective_at import ListAuditLogsEffectiveAtDict


class AdminOrganizationAuditLogsListParams(RequestOptions, total=False):
    """Parameters of `admin.organization.audit_logs.list`."""

    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict
    """Only what took effect in this range, in seconds since 1970, UTC."""

    project_ids: Iterable[str]
    """Ids of the projects."""

    event_types: Iterable[AuditLogEventType]
    """Only events of these types."""

    actor_ids: Iterable[str]
    """Only events by these users, service accounts or keys."""

    actor_emails: Iterable[str]
    """Only events by people with one of these addresses."""

    resource_ids: Iterable[str]
    """Only events about these objects."""

    tenant_only: bool
    """Only events of the tenant around the organization. Default: `False`."""

    limit: int
    """How many at most on a page. Default: `20`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    before: str
    """Id of the item after the page; for walking backwards."""
