# Generated from PromptCacheOptionsParam. Do not edit.
"""PromptCacheOptionsParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .prompt_cache_mode_enum import PromptCacheModeEnum
    from .prompt_cache_ttl_enum import PromptCacheTTLEnum


@component("PromptCacheOptionsParam")
class PromptCacheOptionsParam(Component):
    """`prompt_cache_options` of `CreateModelResponseProperties`, `client.chat.completions.create`, `client.responses.compact` and others."""

    ttl: PromptCacheTTLEnum | None = None
    """How long it lives. One of `"30m"`."""

    mode: PromptCacheModeEnum | None = None
    """Whether the server marks a beginning to cache by itself, or only you do. One of `"implicit"`, `"explicit"`."""
