# Generated from UsageAudioSpeechesResult. Do not edit.
"""UsageAudioSpeechesResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageAudioSpeechesResult")
class UsageAudioSpeechesResult(Component):
    """An object of `object` "organization.usage.audio_speeches.result"."""

    object: Literal["organization.usage.audio_speeches.result"] = (
        "organization.usage.audio_speeches.result"
    )
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
