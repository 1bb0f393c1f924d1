# Generated from RealtimeBetaClientEventOutputAudioBufferClear. Do not edit.
"""RealtimeBetaClientEventOutputAudioBufferClear."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventOutputAudioBufferClear")
class RealtimeBetaClientEventOutputAudioBufferClear(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"output_audio_buffer.clear"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
