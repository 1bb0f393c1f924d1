# Generated from RealtimeAudioFormats. Do not edit.
"""RealtimeAudioFormats in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..components.realtime_audio_formats import RealtimeAudioFormats


class RealtimeAudioFormatsAudioPcmDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcm` as a mapping."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmuDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcmu` as a mapping."""

    type: Literal["audio/pcmu"]


class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcma` as a mapping."""

    type: Literal["audio/pcma"]


if TYPE_CHECKING:
    RealtimeAudioFormatsLike: TypeAlias = "RealtimeAudioFormats | RealtimeAudioFormatsAudioPcmDict | RealtimeAudioFormatsAudioPcmuDict | RealtimeAudioFormatsAudioPcmaDict"
else:
    RealtimeAudioFormatsLike = Alias(
        "RealtimeAudioFormats | RealtimeAudioFormatsAudioPcmDict | RealtimeAudioFormatsAudioPcmuDict | RealtimeAudioFormatsAudioPcmaDict",
        __name__,
    )
