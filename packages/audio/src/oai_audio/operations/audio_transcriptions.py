# Generated from the operations of audio.transcriptions. Do not edit.
"""Operations of `audio.transcriptions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_TRANSCRIPTION"]

CREATE_TRANSCRIPTION = Operation(
    "createTranscription",
    "POST",
    "/audio/transcriptions",
    scope="oai_audio.components",
    params="oai_audio.params:AudioTranscriptionsCreateParams",
    body=(
        "model",
        "language",
        "languages",
        "keywords",
        "prompt",
        "response_format",
        "temperature",
        "include",
        "timestamp_granularities",
        "chunking_strategy",
        "known_speaker_names",
        "known_speaker_references",
    ),
    files={"file": "one"},
    media=("multipart/form-data",),
    required=("file", "model"),
    result="CreateTranscriptionResponse",
    stream="body",
    event="CreateTranscriptionResponseStreamEvent",
    text=True,
)
