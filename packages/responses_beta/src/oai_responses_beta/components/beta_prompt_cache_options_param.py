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
    """`prompt_cache_options` of `client.beta.responses.compact`, `BetaCreateModelResponseProperties`, `client.beta.responses.create` and others."""

    ttl: BetaPromptCacheTTLEnum | None = None
    """How long it lives. One of `"30m"`."""

    mode: BetaPromptCacheModeEnum | None = None
    """Whether the server marks a beginning to cache by itself, or only you do. One of `"implicit"`, `"explicit"`."""
