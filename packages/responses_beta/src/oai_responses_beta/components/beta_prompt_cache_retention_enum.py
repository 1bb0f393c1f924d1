# Generated from BetaPromptCacheRetentionEnum. Do not edit.
"""BetaPromptCacheRetentionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""`prompt_cache_retention` of `client.beta.responses.compact`."""
