# Generated from ListAuditLogsEffectiveAt. Do not edit.
"""ListAuditLogsEffectiveAt."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ListAuditLogsEffectiveAt")
class ListAuditLogsEffectiveAt(Component):
    """An object of the API."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None
