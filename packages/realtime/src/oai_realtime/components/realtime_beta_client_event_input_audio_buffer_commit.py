# Generated from RealtimeBetaClientEventInputAudioBufferCommit. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferCommit."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventInputAudioBufferCommit")
class RealtimeBetaClientEventInputAudioBufferCommit(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"input_audio_buffer.commit"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
