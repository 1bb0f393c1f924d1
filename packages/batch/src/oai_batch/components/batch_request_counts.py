# Generated from BatchRequestCounts. Do not edit.
"""BatchRequestCounts."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BatchRequestCounts")
class BatchRequestCounts(Component):
    """`request_counts` of `Batch`."""

    total: int
    """How many there are in all."""

    completed: int
    """How many are done."""

    failed: int
    """How many failed."""
