# Generated from RealtimeBetaServerEventRateLimitsUpdated. Do not edit.
"""RealtimeBetaServerEventRateLimitsUpdated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem")
class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(Component):
    """An item of `rate_limits` of `RealtimeBetaServerEventRateLimitsUpdated`."""

    name: Literal["requests", "tokens"] | None = None
    """What is counted."""

    limit: int | None = None
    """How much is allowed in one period."""

    remaining: int | None = None
    """How much is left."""

    reset_seconds: float | None = None
    """Seconds until all of it is free again."""


@component("RealtimeBetaServerEventRateLimitsUpdated")
class RealtimeBetaServerEventRateLimitsUpdated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"rate_limits.updated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem]
    """How much is left, of requests and of tokens."""
