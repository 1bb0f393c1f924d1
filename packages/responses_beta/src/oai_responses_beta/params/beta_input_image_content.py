# Generated from BetaInputImageContent. Do not edit.
"""BetaInputImageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_image_detail import BetaImageDetail
    from ..components.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict


class BetaInputImageContentDict(TypedDict, total=False):
    """`BetaInputImageContent` as a mapping."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[BetaImageDetail]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
