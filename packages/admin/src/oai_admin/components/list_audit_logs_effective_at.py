# Generated from ListAuditLogsEffectiveAt. Do not edit.
"""ListAuditLogsEffectiveAt."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ListAuditLogsEffectiveAt")
class ListAuditLogsEffectiveAt(Component):
    """`effective_at` of `client.admin.organization.audit_logs.list`."""

    gt: int | None = None
    """After this time, in seconds since 1970, UTC."""

    gte: int | None = None
    """At this time or after, in seconds since 1970, UTC."""

    lt: int | None = None
    """Before this time, in seconds since 1970, UTC."""

    lte: int | None = None
    """At this time or before, in seconds since 1970, UTC."""
