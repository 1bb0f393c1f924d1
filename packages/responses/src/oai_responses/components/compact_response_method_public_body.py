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
    """Body of `client.responses.compact`."""

    model: ModelIdsCompaction
    """Id of the model."""

    input: str | list[InputItem] | None = None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    instructions: str | None = None
    """What the model is told before anything else."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them. At most 64 characters."""

    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    """How long the cached beginning is kept. One of `"in_memory"`, `"24h"`. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached."""

    service_tier: ServiceTierEnum | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"fast"`, `"flex"`, `"priority"`."""
