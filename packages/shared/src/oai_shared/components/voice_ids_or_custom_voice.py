# Generated from VoiceIdsOrCustomVoice. Do not edit.
"""VoiceIdsOrCustomVoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from .voice_ids_shared import VoiceIdsShared


@component("VoiceIdsOrCustomVoiceObject")
class VoiceIdsOrCustomVoiceObject(Component):
    """An alternative of `VoiceIdsOrCustomVoice`."""

    id: str
    """Unique id."""


if TYPE_CHECKING:
    VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceObject
    """`voice` of `client.audio.speech.create`, `CreateChatCompletionRequestAudio`, `RealtimeBetaResponseCreateParams` and others."""
else:
    VoiceIdsOrCustomVoice = Alias("VoiceIdsShared | VoiceIdsOrCustomVoiceObject", __name__)
