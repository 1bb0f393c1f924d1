# Generated from MessageContentImageFileObject. Do not edit.
"""MessageContentImageFileObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentImageFileObjectImageFile")
class MessageContentImageFileObjectImageFile(Component):
    """`image_file` of `MessageContentImageFileObject`."""

    file_id: str
    """Id of the file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageContentImageFileObject")
class MessageContentImageFileObject(Component):
    """A member of `CreateMessageRequestContentItem` and `MessageObjectContentItem`, told by `type` = `"image_file"`."""

    type: Literal["image_file"] = "image_file"
    image_file: MessageContentImageFileObjectImageFile
    """An image that was uploaded."""
