# Generated from the operations of audio.speech. Do not edit.
"""Operations of `audio.speech`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_SPEECH"]

CREATE_SPEECH = Operation(
    "createSpeech",
    "POST",
    "/audio/speech",
    scope="oai_audio.components",
    params="oai_audio.params:AudioSpeechCreateParams",
    body=("model", "input", "instructions", "voice", "response_format", "speed", "stream_format"),
    required=("model", "input", "voice"),
    stream="stream_format",
    event="CreateSpeechResponseStreamEvent",
    binary=True,
)
