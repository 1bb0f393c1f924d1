# Generated from beta_Compactconversation. Do not edit.
"""Parameters of `beta.responses.compact`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_model_ids_compaction import BetaModelIdsCompaction
    from ..components.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..components.beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnum
    from ..components.beta_service_tier_enum import BetaServiceTierEnum
    from .beta_input_item import BetaInputItemLike
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParamDict


class BetaResponsesCompactParams(RequestOptions, total=False):
    """Parameters of `beta.responses.compact`."""

    model: Required[BetaModelIdsCompaction]
    """The model whose context is compacted."""

    input: str | Iterable[BetaInputItemLike] | None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    instructions: str | None
    """What the model is told before anything else."""

    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that the cache finds them. At most 64 characters."""

    prompt_cache_retention: BetaPromptCacheRetentionEnum | None
    """How long the cached beginning is kept. One of `"in_memory"`, `"24h"`. Deprecated."""

    prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | None
    """How the beginning of the prompt is cached."""

    service_tier: BetaServiceTierEnum | None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"fast"`, `"flex"`, `"priority"`."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
