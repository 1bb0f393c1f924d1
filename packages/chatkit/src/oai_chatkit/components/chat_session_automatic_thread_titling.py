# Generated from ChatSessionAutomaticThreadTitling. Do not edit.
"""ChatSessionAutomaticThreadTitling."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionAutomaticThreadTitling")
class ChatSessionAutomaticThreadTitling(Component):
    """An object of the API."""

    enabled: bool
