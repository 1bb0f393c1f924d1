# Generated from BetaInputTextContentParam. Do not edit.
"""BetaInputTextContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_prompt_cache_breakpoint_param import BetaPromptCacheBreakpointParam


@component("BetaInputTextContentParam")
class BetaInputTextContentParam(Component):
    """A member of `BetaAgentMessageItemParamContentItem` and `BetaFunctionCallOutputItemParamOutputItem`, told by `type` = `"input_text"`."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
