# Generated from VoiceIdsOrCustomVoice. Do not edit.
"""VoiceIdsOrCustomVoice in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Required, TypeAlias

    from ..components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceObject
    from ..components.voice_ids_shared import VoiceIdsShared


class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` as a mapping."""

    id: Required[str]


if TYPE_CHECKING:
    VoiceIdsOrCustomVoiceLike: TypeAlias = (
        "VoiceIdsShared | VoiceIdsOrCustomVoiceObject | VoiceIdsOrCustomVoiceObjectDict"
    )
else:
    VoiceIdsOrCustomVoiceLike = Alias(
        "VoiceIdsShared | VoiceIdsOrCustomVoiceObject | VoiceIdsOrCustomVoiceObjectDict", __name__
    )
