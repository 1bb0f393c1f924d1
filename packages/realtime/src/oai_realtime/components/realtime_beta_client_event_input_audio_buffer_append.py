# Generated from RealtimeBetaClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferAppend."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventInputAudioBufferAppend")
class RealtimeBetaClientEventInputAudioBufferAppend(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"input_audio_buffer.append"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    audio: str
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""
