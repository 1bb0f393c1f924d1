# Generated from ChatSessionRateLimits. Do not edit.
"""ChatSessionRateLimits."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionRateLimits")
class ChatSessionRateLimits(Component):
    """An object of the API."""

    max_requests_per_1_minute: int
