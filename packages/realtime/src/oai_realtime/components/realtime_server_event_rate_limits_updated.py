# Generated from RealtimeServerEventRateLimitsUpdated. Do not edit.
"""RealtimeServerEventRateLimitsUpdated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventRateLimitsUpdatedRateLimitsItem")
class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(Component):
    """An item of `rate_limits` of `RealtimeServerEventRateLimitsUpdated`."""

    name: Literal["requests", "tokens"] | None = None
    """What is counted."""

    limit: int | None = None
    """How much is allowed in one period."""

    remaining: int | None = None
    """How much is left."""

    reset_seconds: float | None = None
    """Seconds until all of it is free again."""


@component("RealtimeServerEventRateLimitsUpdated")
class RealtimeServerEventRateLimitsUpdated(Component):
    """A member of `RealtimeServerEvent`, told by `type` = `"rate_limits.updated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """How much is left, of requests and of tokens."""
