# Generated from RealtimeBetaServerEventInputAudioBufferCommitted. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferCommitted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferCommitted")
class RealtimeBetaServerEventInputAudioBufferCommitted(Component):
    """An object of `type` "input_audio_buffer.committed"."""

    event_id: str
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
    item_id: str
    """Id of the output item that the event is about."""
