# Generated from HistoryParam. Do not edit.
"""HistoryParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HistoryParam")
class HistoryParam(Component):
    """An object of the API."""

    enabled: bool | None = None
    recent_threads: int | None = None
    """At least 1."""
