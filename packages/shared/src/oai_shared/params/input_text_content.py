# Generated from InputTextContent. Do not edit.
"""InputTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict


class InputTextContentDict(TypedDict, total=False):
    """`InputTextContent` as a mapping."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
