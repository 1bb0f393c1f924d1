# Generated from RealtimeAudioFormats. Do not edit.
"""RealtimeAudioFormats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, When, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent


@component("RealtimeAudioFormatsAudioPcm")
class RealtimeAudioFormatsAudioPcm(Component):
    """An object of the API."""

    type: Literal["audio/pcm"] | None = None
    rate: Literal[24000] | None = None


@component("RealtimeAudioFormatsAudioPcmu")
class RealtimeAudioFormatsAudioPcmu(Component):
    """An object of the API."""

    type: Literal["audio/pcmu"] | None = None


@component("RealtimeAudioFormatsAudioPcma")
class RealtimeAudioFormatsAudioPcma(Component):
    """An object of the API."""

    type: Literal["audio/pcma"] | None = None


if TYPE_CHECKING:
    RealtimeAudioFormats: TypeAlias = (
        RealtimeAudioFormatsAudioPcm
        | RealtimeAudioFormatsAudioPcmu
        | RealtimeAudioFormatsAudioPcma
        | UnknownComponent
    )
else:
    RealtimeAudioFormats = TaggedUnion(
        "RealtimeAudioFormats",
        __name__,
        "type",
        {
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
        },
        absent=(When("RealtimeAudioFormatsAudioPcm", has=("rate",)),),
    )
