# Generated from MessageDeltaContentImageUrlObject. Do not edit.
"""MessageDeltaContentImageUrlObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentImageUrlObjectImageUrl")
class MessageDeltaContentImageUrlObjectImageUrl(Component):
    """`image_url` of `MessageDeltaContentImageUrlObject`."""

    url: str | None = None
    """Its URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageDeltaContentImageUrlObject")
class MessageDeltaContentImageUrlObject(Component):
    """A member of `MessageDeltaObjectDeltaContentItem`, told by `type` = `"image_url"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["image_url"] = "image_url"
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
    """Where the image is; its URL, or a data URL that holds it in base64."""
