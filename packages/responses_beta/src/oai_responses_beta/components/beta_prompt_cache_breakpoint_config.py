# Generated from BetaPromptCacheBreakpointConfig. Do not edit.
"""BetaPromptCacheBreakpointConfig."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaPromptCacheBreakpointConfig")
class BetaPromptCacheBreakpointConfig(Component):
    """`prompt_cache_breakpoint` of `BetaComputerScreenshotContent`, `BetaInputFileContent`, `BetaInputImageContent` and others."""

    mode: Literal["explicit"] = "explicit"
