# Generated from ImageGenToolCall. Do not edit.
"""ImageGenToolCall."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ImageGenToolCall")
class ImageGenToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"image_generation_call"`."""

    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it got, or how it stands."""

    result: str | None
    """The image, base64 encoded."""
