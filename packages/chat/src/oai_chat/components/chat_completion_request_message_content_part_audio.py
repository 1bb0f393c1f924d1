# Generated from ChatCompletionRequestMessageContentPartAudio. Do not edit.
"""ChatCompletionRequestMessageContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartAudioInputAudio")
class ChatCompletionRequestMessageContentPartAudioInputAudio(Component):
    """`input_audio` of `ChatCompletionRequestMessageContentPartAudio`."""

    data: str
    """Audio, base64 encoded."""

    format: Literal["wav", "mp3"]
    """Encoding of the audio."""


@component("ChatCompletionRequestMessageContentPartAudio")
class ChatCompletionRequestMessageContentPartAudio(Component):
    """A member of `ChatCompletionRequestUserMessageContentPart`, told by `type` = `"input_audio"`."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """A recording, base64 encoded."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
