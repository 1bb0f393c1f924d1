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
    input: str | Iterable[InputItemLike] | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """At most 64 characters."""

    prompt_cache_retention: PromptCacheRetentionEnum | None
    """Deprecated."""

    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | None
    service_tier: ServiceTierEnum | None
