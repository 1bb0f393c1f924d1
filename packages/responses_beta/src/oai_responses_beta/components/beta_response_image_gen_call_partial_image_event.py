# Generated from BetaResponseImageGenCallPartialImageEvent. Do not edit.
"""BetaResponseImageGenCallPartialImageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseImageGenCallPartialImageEvent")
class BetaResponseImageGenCallPartialImageEvent(Component):
    """An object of `type` "response.image_generation_call.partial_image"."""

    agent: BetaAgentTag | None = None
    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the output item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    partial_image_index: int
    """Position among the partial images."""

    partial_image_b64: str
    """The image so far, base64 encoded."""

    size: str | None = None
    quality: str | None = None
    background: str | None = None
    """Run without keeping the connection; poll or stream the result later."""

    output_format: str | None = None
