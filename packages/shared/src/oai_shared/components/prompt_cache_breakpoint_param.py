# Generated from PromptCacheBreakpointParam. Do not edit.
"""PromptCacheBreakpointParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("PromptCacheBreakpointParam")
class PromptCacheBreakpointParam(Component):
    """`prompt_cache_breakpoint` of `ChatCompletionRequestMessageContentPartAudio`, `ChatCompletionRequestMessageContentPartFile`, `ChatCompletionRequestMessageContentPartImage` and others."""

    mode: Literal["explicit"] = "explicit"
