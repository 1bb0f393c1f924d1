# Generated from PromptCacheTTLEnum. Do not edit.
"""PromptCacheTTLEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheTTLEnum: TypeAlias = Literal["30m"]
"""`ttl` of `PromptCacheOptionsParam` and `PromptCacheOptions`."""
