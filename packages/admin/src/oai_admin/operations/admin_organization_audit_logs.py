# Generated from the operations of admin.organization.audit_logs. Do not edit.
"""Operations of `admin.organization.audit_logs`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["LIST_AUDIT_LOGS"]

LIST_AUDIT_LOGS = Operation(
    "list-audit-logs",
    "GET",
    "/organization/audit_logs",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationAuditLogsListParams",
    query={
        "effective_at": "effective_at",
        "project_ids": "project_ids",
        "event_types": "event_types",
        "actor_ids": "actor_ids",
        "actor_emails": "actor_emails",
        "resource_ids": "resource_ids",
        "tenant_only": "tenant_only",
        "limit": "limit",
        "after": "after",
        "before": "before",
    },
    result="ListAuditLogsResponse",
    item="AuditLog",
    page=Cursor("after", "last_id"),
    auth="admin",
)
