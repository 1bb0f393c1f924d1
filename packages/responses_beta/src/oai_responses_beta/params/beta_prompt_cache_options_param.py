# Generated from BetaPromptCacheOptionsParam. Do not edit.
"""BetaPromptCacheOptionsParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from ..components.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


class BetaPromptCacheOptionsParamDict(TypedDict, total=False):
    """`BetaPromptCacheOptionsParam` as a mapping."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
