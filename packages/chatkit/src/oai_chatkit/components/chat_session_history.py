# Generated from ChatSessionHistory. Do not edit.
"""ChatSessionHistory."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionHistory")
class ChatSessionHistory(Component):
    """`history` of `ChatSessionChatkitConfiguration`."""

    enabled: bool
    """Whether it is switched on."""

    recent_threads: int | None
    """How many threads users see; all, if not set."""
