# Generated from RealtimeBetaServerEventResponseAudioDone. Do not edit.
"""RealtimeBetaServerEventResponseAudioDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseAudioDone")
class RealtimeBetaServerEventResponseAudioDone(Component):
    """An object of `type` "response.output_audio.done"."""

    event_id: str
    type: Literal["response.output_audio.done"] = "response.output_audio.done"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""
