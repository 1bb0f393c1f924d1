# Generated from BetaServiceTierEnum. Do not edit.
"""BetaServiceTierEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""`service_tier` of `client.beta.responses.compact`."""
