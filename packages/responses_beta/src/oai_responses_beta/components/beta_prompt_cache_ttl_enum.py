# Generated from BetaPromptCacheTTLEnum. Do not edit.
"""BetaPromptCacheTTLEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheTTLEnum: TypeAlias = Literal["30m"]
"""`ttl` of `BetaPromptCacheOptions` and `BetaPromptCacheOptionsParam`."""
