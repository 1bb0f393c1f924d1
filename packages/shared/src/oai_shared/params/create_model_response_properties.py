# Generated from CreateModelResponseProperties. Do not edit.
"""CreateModelResponseProperties in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..components.prompt_cache_options_param import PromptCacheOptionsParam
    from .metadata import MetadataLike
    from .prompt_cache_options_param import PromptCacheOptionsParamDict


class CreateModelResponsePropertiesDict(TypedDict, total=False):
    """`CreateModelResponseProperties` as a mapping."""

    metadata: MetadataLike
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
