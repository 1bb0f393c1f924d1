# Generated from RateLimitsParam. Do not edit.
"""RateLimitsParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class RateLimitsParamDict(TypedDict, total=False):
    """`RateLimitsParam` as a mapping."""

    max_requests_per_1_minute: int
