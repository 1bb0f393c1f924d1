# Generated from ChatSessionRateLimits. Do not edit.
"""ChatSessionRateLimits."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionRateLimits")
class ChatSessionRateLimits(Component):
    """`rate_limits` of `ChatSessionResource`."""

    max_requests_per_1_minute: int
    """Bound on requests, a minute."""
