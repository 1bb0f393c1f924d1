# Generated from TranscriptTextUsageDuration. Do not edit.
"""TranscriptTextUsageDuration."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptTextUsageDuration")
class TranscriptTextUsageDuration(Component):
    """A member of `CreateTranscriptionResponseDiarizedJsonUsage`, `CreateTranscriptionResponseJsonUsage`, `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompletedUsage` and others, told by `type` = `"duration"`."""

    type: Literal["duration"] = "duration"
    seconds: float
    """Length in seconds."""
