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
    """The response to continue; its context comes first."""

    instructions: str | None = None
    """What the model is told before anything else."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them. At most 64 characters."""

    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long the cached beginning is kept. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: ServiceTierEnum | None = None
    """Which capacity serves the request; in responses, which did."""
