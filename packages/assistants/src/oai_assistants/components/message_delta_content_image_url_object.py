# Generated from MessageDeltaContentImageUrlObject. Do not edit.
"""MessageDeltaContentImageUrlObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentImageUrlObjectImageUrl")
class MessageDeltaContentImageUrlObjectImageUrl(Component):
    """An object of the API."""

    url: str | None = None
    """A URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageDeltaContentImageUrlObject")
class MessageDeltaContentImageUrlObject(Component):
    """An object of `type` "image_url"."""

    index: int
    type: Literal["image_url"] = "image_url"
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
    """An image, as a URL or a data URL."""
