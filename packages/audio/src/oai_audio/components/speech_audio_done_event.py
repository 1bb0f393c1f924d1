# Generated from SpeechAudioDoneEvent. Do not edit.
"""SpeechAudioDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("SpeechAudioDoneEventUsage")
class SpeechAudioDoneEventUsage(Component):
    """`usage` of `SpeechAudioDoneEvent`."""

    input_tokens: int
    """Tokens that went in."""

    output_tokens: int
    """Tokens that the model produced."""

    total_tokens: int
    """All tokens, in and out."""


@component("SpeechAudioDoneEvent")
class SpeechAudioDoneEvent(Component):
    """A member of `CreateSpeechResponseStreamEvent`, told by `type` = `"speech.audio.done"`."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    usage: SpeechAudioDoneEventUsage
    """What was used, in tokens."""
