# Generated from InputImageContentParamAutoParam. Do not edit.
"""InputImageContentParamAutoParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict

    from ..components.detail_enum import DetailEnum


class InputImageContentParamAutoParamDict(TypedDict, total=False):
    """`InputImageContentParamAutoParam` as a mapping."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    file_id: str | None
    detail: DetailEnum | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
