# Generated from PromptCacheRetentionEnum. Do not edit.
"""PromptCacheRetentionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""`prompt_cache_retention` of `client.responses.compact`."""
