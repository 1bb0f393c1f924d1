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
    """An object of the API."""

    ttl: PromptCacheTTLEnum | None = None
    """How long it lives."""

    mode: PromptCacheModeEnum | None = None
