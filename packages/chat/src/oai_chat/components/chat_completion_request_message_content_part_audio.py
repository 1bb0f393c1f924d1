# Generated from ChatCompletionRequestMessageContentPartAudio. Do not edit.
"""ChatCompletionRequestMessageContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartAudioInputAudio")
class ChatCompletionRequestMessageContentPartAudioInputAudio(Component):
    """An object of the API."""

    data: str
    format: Literal["wav", "mp3"]


@component("ChatCompletionRequestMessageContentPartAudio")
class ChatCompletionRequestMessageContentPartAudio(Component):
    """An object of `type` "input_audio"."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
