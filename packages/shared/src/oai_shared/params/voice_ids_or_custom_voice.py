# Generated from VoiceIdsOrCustomVoice. Do not edit.
"""VoiceIdsOrCustomVoice in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceObject
    from ..components.voice_ids_shared import VoiceIdsShared


class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` as a mapping."""

    id: Required[str]


VoiceIdsOrCustomVoiceLike: TypeAlias = (
    "VoiceIdsShared | VoiceIdsOrCustomVoiceObject | VoiceIdsOrCustomVoiceObjectDict"
)
