# Generated from the operations of audio.voices. Do not edit.
"""Operations of `audio.voices`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_VOICE"]

CREATE_VOICE = Operation(
    "createVoice",
    "POST",
    "/audio/voices",
    scope="oai_audio.components",
    params="oai_audio.params:AudioVoicesCreateParams",
    body=("name", "consent"),
    files={"audio_sample": "one"},
    media=("multipart/form-data",),
    required=("name", "audio_sample", "consent"),
    result="VoiceResource",
)
