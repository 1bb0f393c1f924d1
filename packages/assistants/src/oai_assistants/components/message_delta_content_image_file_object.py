# Generated from MessageDeltaContentImageFileObject. Do not edit.
"""MessageDeltaContentImageFileObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentImageFileObjectImageFile")
class MessageDeltaContentImageFileObjectImageFile(Component):
    """`image_file` of `MessageDeltaContentImageFileObject`."""

    file_id: str | None = None
    """Id of the file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageDeltaContentImageFileObject")
class MessageDeltaContentImageFileObject(Component):
    """A member of `MessageDeltaObjectDeltaContentItem`, told by `type` = `"image_file"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["image_file"] = "image_file"
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """An image that was uploaded."""
