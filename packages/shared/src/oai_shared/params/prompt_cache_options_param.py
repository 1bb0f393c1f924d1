# Generated from PromptCacheOptionsParam. Do not edit.
"""PromptCacheOptionsParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..components.prompt_cache_ttl_enum import PromptCacheTTLEnum


class PromptCacheOptionsParamDict(TypedDict, total=False):
    """`PromptCacheOptionsParam` as a mapping."""

    ttl: PromptCacheTTLEnum
    mode: PromptCacheModeEnum
