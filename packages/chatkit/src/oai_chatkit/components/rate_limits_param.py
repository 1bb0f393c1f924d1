# Generated from RateLimitsParam. Do not edit.
"""RateLimitsParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RateLimitsParam")
class RateLimitsParam(Component):
    """`rate_limits` of `client.beta.chatkit.sessions.create`."""

    max_requests_per_1_minute: int | None = None
    """Bound on requests, a minute. At least 1."""
