# Generated from RealtimeBetaServerEventInputAudioBufferCleared. Do not edit.
"""RealtimeBetaServerEventInputAudioBufferCleared."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventInputAudioBufferCleared")
class RealtimeBetaServerEventInputAudioBufferCleared(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"input_audio_buffer.cleared"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
