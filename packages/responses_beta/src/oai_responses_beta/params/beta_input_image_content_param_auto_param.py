# Generated from BetaInputImageContentParamAutoParam. Do not edit.
"""BetaInputImageContentParamAutoParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_detail_enum import BetaDetailEnum
    from ..components.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParamDict


class BetaInputImageContentParamAutoParamDict(TypedDict, total=False):
    """`BetaInputImageContentParamAutoParam` as a mapping."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: BetaDetailEnum | None
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    )
