# Generated from RealtimeBetaServerEventResponseTextDone. Do not edit.
"""RealtimeBetaServerEventResponseTextDone."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseTextDone")
class RealtimeBetaServerEventResponseTextDone(Component):
    """An object of `type` "response.output_text.done"."""

    event_id: str
    type: Literal["response.output_text.done"] = "response.output_text.done"
    response_id: str
    item_id: str
    """Id of the output item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    text: str
