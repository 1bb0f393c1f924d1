# Generated from MessageContentImageUrlObject. Do not edit.
"""MessageContentImageUrlObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentImageUrlObjectImageUrl")
class MessageContentImageUrlObjectImageUrl(Component):
    """`image_url` of `MessageContentImageUrlObject`."""

    url: str
    """Its URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageContentImageUrlObject")
class MessageContentImageUrlObject(Component):
    """A member of `CreateMessageRequestContentItem` and `MessageObjectContentItem`, told by `type` = `"image_url"`."""

    type: Literal["image_url"] = "image_url"
    image_url: MessageContentImageUrlObjectImageUrl
    """Where the image is; its URL, or a data URL that holds it in base64."""
