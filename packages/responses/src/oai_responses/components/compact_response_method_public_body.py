# Generated from CompactResponseMethodPublicBody. Do not edit.
"""CompactResponseMethodPublicBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam

    from .input_item import InputItem
    from .model_ids_compaction import ModelIdsCompaction
    from .prompt_cache_retention_enum import PromptCacheRetentionEnum
    from .service_tier_enum import ServiceTierEnum


@component("CompactResponseMethodPublicBody")
class CompactResponseMethodPublicBody(Component):
    """An object of the API."""

    model: ModelIdsCompaction
    input: str | list[InputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    """At most 64 characters."""

    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: ServiceTierEnum | None = None
