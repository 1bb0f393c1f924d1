# Generated from ServiceTierEnum. Do not edit.
"""ServiceTierEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""`service_tier` of `client.responses.compact`."""
