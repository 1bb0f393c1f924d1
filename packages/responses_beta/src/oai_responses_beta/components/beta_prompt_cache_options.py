# Generated from BetaPromptCacheOptions. Do not edit.
"""BetaPromptCacheOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from .beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


@component("BetaPromptCacheOptions")
class BetaPromptCacheOptions(Component):
    """`prompt_cache_options` of `BetaResponse`."""

    ttl: BetaPromptCacheTTLEnum
    """How long it lives. One of `"30m"`."""

    mode: BetaPromptCacheModeEnum
    """Whether the server marks a beginning to cache by itself, or only you do. One of `"implicit"`, `"explicit"`."""
