# Generated from BetaInputFileContentParam. Do not edit.
"""BetaInputFileContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_file_detail_enum import BetaFileDetailEnum
    from ..components.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParamDict


class BetaInputFileContentParamDict(TypedDict, total=False):
    """`BetaInputFileContentParam` as a mapping."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: BetaFileDetailEnum
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    )
