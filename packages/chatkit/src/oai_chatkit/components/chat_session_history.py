# Generated from ChatSessionHistory. Do not edit.
"""ChatSessionHistory."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionHistory")
class ChatSessionHistory(Component):
    """An object of the API."""

    enabled: bool
    recent_threads: int | None
