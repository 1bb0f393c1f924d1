# Generated from InputImageContent. Do not edit.
"""InputImageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.image_detail import ImageDetail
    from ..components.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict


class InputImageContentDict(TypedDict, total=False):
    """`InputImageContent` as a mapping."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetail]
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
