# Generated from HistoryParam. Do not edit.
"""HistoryParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HistoryParam")
class HistoryParam(Component):
    """`history` of `ChatkitConfigurationParam`."""

    enabled: bool | None = None
    """Whether it is switched on."""

    recent_threads: int | None = None
    """How many threads users see; all, if not set. At least 1."""
