# Generated from PromptCacheBreakpointConfig. Do not edit.
"""PromptCacheBreakpointConfig."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("PromptCacheBreakpointConfig")
class PromptCacheBreakpointConfig(Component):
    """`prompt_cache_breakpoint` of `InputFileContent`, `InputImageContent`, `InputTextContent` and others."""

    mode: Literal["explicit"] = "explicit"
