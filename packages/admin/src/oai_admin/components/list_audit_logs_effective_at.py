# Generated from ListAuditLogsEffectiveAt. Do not edit.
"""ListAuditLogsEffectiveAt."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ListAuditLogsEffectiveAt")
class ListAuditLogsEffectiveAt(Component):
    """`effective_at` of `client.admin.organization.audit_logs.list`."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None
