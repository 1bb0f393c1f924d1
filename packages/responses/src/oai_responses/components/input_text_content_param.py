# Generated from InputTextContentParam. Do not edit.
"""InputTextContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("InputTextContentParam")
class InputTextContentParam(Component):
    """A member of `FunctionCallOutputItemParamOutputItem`, told by `type` = `"input_text"`."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text. At most 10485760 characters."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
