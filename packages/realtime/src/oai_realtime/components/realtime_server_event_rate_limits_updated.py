# Generated from RealtimeServerEventRateLimitsUpdated. Do not edit.
"""RealtimeServerEventRateLimitsUpdated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventRateLimitsUpdatedRateLimitsItem")
class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(Component):
    """An object of the API."""

    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@component("RealtimeServerEventRateLimitsUpdated")
class RealtimeServerEventRateLimitsUpdated(Component):
    """An object of `type` "rate_limits.updated"."""

    event_id: str
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
