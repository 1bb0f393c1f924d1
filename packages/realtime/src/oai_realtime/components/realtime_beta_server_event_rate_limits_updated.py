# Generated from RealtimeBetaServerEventRateLimitsUpdated. Do not edit.
"""RealtimeBetaServerEventRateLimitsUpdated."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem")
class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(Component):
    """An object of the API."""

    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@component("RealtimeBetaServerEventRateLimitsUpdated")
class RealtimeBetaServerEventRateLimitsUpdated(Component):
    """An object of `type` "rate_limits.updated"."""

    event_id: str
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem]
