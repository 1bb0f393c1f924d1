# Generated from PromptCacheOptions. Do not edit.
"""PromptCacheOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_mode_enum import PromptCacheModeEnum
    from oai_shared.components.prompt_cache_ttl_enum import PromptCacheTTLEnum


@component("PromptCacheOptions")
class PromptCacheOptions(Component):
    """`prompt_cache_options` of `Response`."""

    ttl: PromptCacheTTLEnum
    """How long it lives. One of `"30m"`."""

    mode: PromptCacheModeEnum
    """Whether the server marks a beginning to cache by itself, or only you do. One of `"implicit"`, `"explicit"`."""
