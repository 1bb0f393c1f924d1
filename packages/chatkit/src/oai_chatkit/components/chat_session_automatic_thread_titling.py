# Generated from ChatSessionAutomaticThreadTitling. Do not edit.
"""ChatSessionAutomaticThreadTitling."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionAutomaticThreadTitling")
class ChatSessionAutomaticThreadTitling(Component):
    """`automatic_thread_titling` of `ChatSessionChatkitConfiguration`."""

    enabled: bool
    """Whether it is switched on."""
