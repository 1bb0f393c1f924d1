# Generated from RealtimeBetaServerEventResponseContentPartAdded. Do not edit.
"""RealtimeBetaServerEventResponseContentPartAdded."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventResponseContentPartAddedPart")
class RealtimeBetaServerEventResponseContentPartAddedPart(Component):
    """`part` of `RealtimeBetaServerEventResponseContentPartAdded`."""

    type: Literal["audio", "text"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""

    audio: str | None = None
    """Audio, base64 encoded."""

    transcript: str | None = None
    """What is said, as text."""


@component("RealtimeBetaServerEventResponseContentPartAdded")
class RealtimeBetaServerEventResponseContentPartAdded(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"response.content_part.added"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    """Id of the response."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: RealtimeBetaServerEventResponseContentPartAddedPart
    """The part of the item."""
