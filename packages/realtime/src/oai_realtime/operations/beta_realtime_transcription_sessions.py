# Generated from the operations of beta.realtime.transcription_sessions. Do not edit.
"""Operations of `beta.realtime.transcription_sessions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_REALTIME_TRANSCRIPTION_SESSION"]

CREATE_REALTIME_TRANSCRIPTION_SESSION = Operation(
    "create-realtime-transcription-session",
    "POST",
    "/realtime/transcription_sessions",
    scope="oai_realtime.components",
    params="oai_realtime.params:BetaRealtimeTranscriptionSessionsCreateParams",
    body=(
        "turn_detection",
        "input_audio_noise_reduction",
        "input_audio_format",
        "input_audio_transcription",
        "include",
        "modalities",
        "client_secret",
    ),
    result="RealtimeTranscriptionSessionCreateResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)
