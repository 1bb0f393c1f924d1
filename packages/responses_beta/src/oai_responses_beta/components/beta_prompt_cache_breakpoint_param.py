# Generated from BetaPromptCacheBreakpointParam. Do not edit.
"""BetaPromptCacheBreakpointParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaPromptCacheBreakpointParam")
class BetaPromptCacheBreakpointParam(Component):
    """`prompt_cache_breakpoint` of `BetaInputFileContentParam`, `BetaInputImageContentParamAutoParam` and `BetaInputTextContentParam`."""

    mode: Literal["explicit"] = "explicit"
