# Generated from Compactconversation. Do not edit.
"""Parameters of `responses.compact`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from oai_shared.components.prompt_cache_options_param import PromptCacheOptionsParam
    from oai_shared.params.prompt_cache_options_param import PromptCacheOptionsParamDict

    from ..components.model_ids_compaction import ModelIdsCompaction
    from ..components.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from ..components.service_tier_enum import ServiceTierEnum
    from .input_item import InputItemLike


class ResponsesCompactParams(RequestOptions, total=False):
    """Parameters of `responses.compact`."""

    model: Required[ModelIdsCompaction]
    """The model whose context is compacted."""

    input: str | Iterable[InputItemLike] | None
    """A text, or items such as messages and tool outputs. At most 10485760 characters."""

    previous_response_id: str | None
    """The response to continue; its context comes first."""

    instructions: str | None
    """What the model is told before anything else."""

    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that the cache finds them. At most 64 characters."""

    prompt_cache_retention: PromptCacheRetentionEnum | None
    """How long the cached beginning is kept. One of `"in_memory"`, `"24h"`. Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None
    """How the beginning of the prompt is cached."""

    service_tier: ServiceTierEnum | None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"fast"`, `"flex"`, `"priority"`."""
