# Generated from BetaInputTextContent. Do not edit.
"""BetaInputTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@component("BetaInputTextContent")
class BetaInputTextContent(Component):
    """A member of `BetaAgentMessageContentItem`, `BetaFunctionAndCustomToolCallOutput`, `BetaInputContent` and others, told by `type` = `"input_text"`."""

    type: Literal["input_text"] = "input_text"
    text: str
    """The text."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""
