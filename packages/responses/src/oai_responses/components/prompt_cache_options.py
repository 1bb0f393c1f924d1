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
    """An object of the API."""

    ttl: PromptCacheTTLEnum
    """How long it lives."""

    mode: PromptCacheModeEnum
