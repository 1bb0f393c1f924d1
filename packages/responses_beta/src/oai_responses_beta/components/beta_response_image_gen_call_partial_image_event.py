# Generated from BetaResponseImageGenCallPartialImageEvent. Do not edit.
"""BetaResponseImageGenCallPartialImageEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseImageGenCallPartialImageEvent")
class BetaResponseImageGenCallPartialImageEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.image_generation_call.partial_image"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    partial_image_index: int
    """Position among the partial images."""

    partial_image_b64: str
    """The image so far, base64 encoded."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How good the image is; better takes longer and costs more."""

    background: str | None = None
    """Background of the image."""

    output_format: str | None = None
    """File format of the image."""
