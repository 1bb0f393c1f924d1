# Generated from BetaInputTextContent. Do not edit.
"""BetaInputTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict


class BetaInputTextContentDict(TypedDict, total=False):
    """`BetaInputTextContent` as a mapping."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
