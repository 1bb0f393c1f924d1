# Generated from RateLimitsParam. Do not edit.
"""RateLimitsParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RateLimitsParam")
class RateLimitsParam(Component):
    """An object of the API."""

    max_requests_per_1_minute: int | None = None
    """At least 1."""
