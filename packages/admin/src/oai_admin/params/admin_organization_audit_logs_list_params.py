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
    project_ids: Iterable[str]
    event_types: Iterable[AuditLogEventType]
    actor_ids: Iterable[str]
    actor_emails: Iterable[str]
    resource_ids: Iterable[str]
    tenant_only: bool
    """Default: `False`."""

    limit: int
    """Default: `20`."""

    after: str
    before: str
