# Generated from InputTextContentParam. Do not edit.
"""InputTextContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict


class InputTextContentParamDict(TypedDict, total=False):
    """`InputTextContentParam` as a mapping."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
