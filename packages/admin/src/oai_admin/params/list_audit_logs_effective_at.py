# Generated from ListAuditLogsEffectiveAt. Do not edit.
"""ListAuditLogsEffectiveAt in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
    """`ListAuditLogsEffectiveAt` as a mapping."""

    gt: int
    gte: int
    lt: int
    lte: int
