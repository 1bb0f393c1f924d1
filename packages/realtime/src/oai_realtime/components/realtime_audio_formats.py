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
    """A member of `RealtimeAudioFormats`, told by `type` = `"audio/pcm"`."""

    type: Literal["audio/pcm"] | None = None
    """What kind it is."""

    rate: Literal[24000] | None = None
    """Samples a second."""


@component("RealtimeAudioFormatsAudioPcmu")
class RealtimeAudioFormatsAudioPcmu(Component):
    """A member of `RealtimeAudioFormats`, told by `type` = `"audio/pcmu"`."""

    type: Literal["audio/pcmu"] | None = None
    """What kind it is."""


@component("RealtimeAudioFormatsAudioPcma")
class RealtimeAudioFormatsAudioPcma(Component):
    """A member of `RealtimeAudioFormats`, told by `type` = `"audio/pcma"`."""

    type: Literal["audio/pcma"] | None = None
    """What kind it is."""


if TYPE_CHECKING:
    RealtimeAudioFormats: TypeAlias = (
        RealtimeAudioFormatsAudioPcm
        | RealtimeAudioFormatsAudioPcmu
        | RealtimeAudioFormatsAudioPcma
        | UnknownComponent
    )
    """`format` of `RealtimeResponseAudioOutput`, `RealtimeResponseCreateParamsAudioOutput`, `RealtimeSessionCreateRequestGAAudioInput` and others. Told apart by `type`."""
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
