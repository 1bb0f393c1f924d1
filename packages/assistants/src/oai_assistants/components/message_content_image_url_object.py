# Generated from MessageContentImageUrlObject. Do not edit.
"""MessageContentImageUrlObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentImageUrlObjectImageUrl")
class MessageContentImageUrlObjectImageUrl(Component):
    """An object of the API."""

    url: str
    """A URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageContentImageUrlObject")
class MessageContentImageUrlObject(Component):
    """An object of `type` "image_url"."""

    type: Literal["image_url"] = "image_url"
    image_url: MessageContentImageUrlObjectImageUrl
    """An image, as a URL or a data URL."""
