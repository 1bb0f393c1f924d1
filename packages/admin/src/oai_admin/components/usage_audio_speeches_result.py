# Generated from UsageAudioSpeechesResult. Do not edit.
"""UsageAudioSpeechesResult."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UsageAudioSpeechesResult")
class UsageAudioSpeechesResult(Component):
    """A member of `UsageTimeBucketResultsItem`, told by `object` = `"organization.usage.audio_speeches.result"`."""

    object: Literal["organization.usage.audio_speeches.result"] = (
        "organization.usage.audio_speeches.result"
    )
    characters: int
    """How many characters there were."""

    num_model_requests: int
    """How many requests there were to the model."""

    project_id: str | None = None
    """Id of the project."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; set only where the figures are grouped by it."""

    model: str | None = None
    """Id of the model."""
