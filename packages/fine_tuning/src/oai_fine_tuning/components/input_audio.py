# Generated from InputAudio. Do not edit.
"""InputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("InputAudioInputAudio")
class InputAudioInputAudio(Component):
    """`input_audio` of `InputAudio`."""

    data: str
    """Audio, base64 encoded."""

    format: Literal["mp3", "wav"]
    """Encoding of the audio."""


@component("InputAudio")
class InputAudio(Component):
    """A member of `EvalItemContentItem`, told by `type` = `"input_audio"`."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudioInputAudio
    """A recording, base64 encoded."""
