# Generated from BetaPromptCacheBreakpointParam. Do not edit.
"""BetaPromptCacheBreakpointParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaPromptCacheBreakpointParam")
class BetaPromptCacheBreakpointParam(Component):
    """An object of the API."""

    mode: Literal["explicit"] = "explicit"
    """Default: `"explicit"`."""
