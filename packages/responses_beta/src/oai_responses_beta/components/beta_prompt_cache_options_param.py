# Generated from BetaPromptCacheOptionsParam. Do not edit.
"""BetaPromptCacheOptionsParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from .beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


@component("BetaPromptCacheOptionsParam")
class BetaPromptCacheOptionsParam(Component):
    """An object of the API."""

    ttl: BetaPromptCacheTTLEnum | None = None
    """How long it lives."""

    mode: BetaPromptCacheModeEnum | None = None
