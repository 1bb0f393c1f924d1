# Generated from UsageAudioTranscriptionsResult. Do not edit.
"""UsageAudioTranscriptionsResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageAudioTranscriptionsResult")
class UsageAudioTranscriptionsResult(Component):
    """An object of `object` "organization.usage.audio_transcriptions.result"."""

    object: Literal["organization.usage.audio_transcriptions.result"] = (
        "organization.usage.audio_transcriptions.result"
    )
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
