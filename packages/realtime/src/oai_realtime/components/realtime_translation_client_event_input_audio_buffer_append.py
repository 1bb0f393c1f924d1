# Generated from RealtimeTranslationClientEventInputAudioBufferAppend. Do not edit.
"""RealtimeTranslationClientEventInputAudioBufferAppend."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationClientEventInputAudioBufferAppend")
class RealtimeTranslationClientEventInputAudioBufferAppend(Component):
    """A member of `RealtimeTranslationClientEvent`, told by `type` = `"session.input_audio_buffer.append"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it. At most 512 characters."""

    type: Literal["session.input_audio_buffer.append"] = "session.input_audio_buffer.append"
    audio: str
    """Sound in the format of the session's input, base64 encoded; 15 MiB at most."""
