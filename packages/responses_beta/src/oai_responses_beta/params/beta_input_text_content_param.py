# Generated from BetaInputTextContentParam. Do not edit.
"""BetaInputTextContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParamDict


class BetaInputTextContentParamDict(TypedDict, total=False):
    """`BetaInputTextContentParam` as a mapping."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: (
        BetaPromptCacheBreakpointParam | BetaPromptCacheBreakpointParamDict | None
    )
