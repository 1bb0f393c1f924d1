# Generated from RealtimeBetaServerEventInputAudioBufferCommitted. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferCommitted."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferCommitted")
class RealtimeBetaServerEventInputAudioBufferCommitted(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"input_audio_buffer.committed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
    """Id of the item before it in the conversation."""

    item_id: str
    """Id of the item that the event is about."""
