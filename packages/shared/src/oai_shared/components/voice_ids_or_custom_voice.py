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
    """An object of the API."""

    id: str
    """Unique id."""


if TYPE_CHECKING:
    VoiceIdsOrCustomVoice: TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceObject
else:
    VoiceIdsOrCustomVoice = Alias("VoiceIdsShared | VoiceIdsOrCustomVoiceObject", __name__)
