# Generated from BatchRequestCounts. Do not edit.
"""BatchRequestCounts."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BatchRequestCounts")
class BatchRequestCounts(Component):
    """An object of the API."""

    total: int
    completed: int
    failed: int
