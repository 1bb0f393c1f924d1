# Generated from RealtimeBetaClientEventInputAudioBufferCommit. Do not edit.
"""RealtimeBetaClientEventInputAudioBufferCommit."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventInputAudioBufferCommit")
class RealtimeBetaClientEventInputAudioBufferCommit(Component):
    """An object of `type` "input_audio_buffer.commit"."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.commit"] = "input_audio_buffer.commit"
