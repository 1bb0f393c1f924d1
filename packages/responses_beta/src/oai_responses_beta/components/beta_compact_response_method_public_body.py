# Generated from BetaCompactResponseMethodPublicBody. Do not edit.
"""BetaCompactResponseMethodPublicBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_item import BetaInputItem
    from .beta_model_ids_compaction import BetaModelIdsCompaction
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from .beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnum
    from .beta_service_tier_enum import BetaServiceTierEnum


@component("BetaCompactResponseMethodPublicBody")
class BetaCompactResponseMethodPublicBody(Component):
    """Body of `client.beta.responses.compact`."""

    model: BetaModelIdsCompaction
    """Id of the model."""

    input: str | list[BetaInputItem] | None = None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None = None
    """The response to continue; its context comes first."""

    instructions: str | None = None
    """What the model is told before anything else."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them. At most 64 characters."""

    prompt_cache_retention: BetaPromptCacheRetentionEnum | None = None
    """How long the cached beginning is kept. One of `"in_memory"`, `"24h"`. Deprecated."""

    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached."""

    service_tier: BetaServiceTierEnum | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"fast"`, `"flex"`, `"priority"`."""
