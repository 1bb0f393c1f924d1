# Generated from the operations of beta.realtime.sessions. Do not edit.
"""Operations of `beta.realtime.sessions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_REALTIME_SESSION"]

CREATE_REALTIME_SESSION = Operation(
    "create-realtime-session",
    "POST",
    "/realtime/sessions",
    scope="oai_realtime.components",
    params="oai_realtime.params:BetaRealtimeSessionsCreateParams",
    body=(
        "client_secret",
        "modalities",
        "instructions",
        "voice",
        "input_audio_format",
        "output_audio_format",
        "input_audio_transcription",
        "speed",
        "tracing",
        "turn_detection",
        "tools",
        "tool_choice",
        "temperature",
        "max_response_output_tokens",
        "truncation",
        "prompt",
        "model",
        "input_audio_noise_reduction",
    ),
    result="RealtimeSessionCreateResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
)
