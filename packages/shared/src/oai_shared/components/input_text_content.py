# Generated from InputTextContent. Do not edit.
"""InputTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


@component("InputTextContent")
class InputTextContent(Component):
    """A member of `ResponsePromptVariablesValue`, `EvalItemContentItem`, `FunctionAndCustomToolCallOutput` and others, told by `type` = `"input_text"`."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""
