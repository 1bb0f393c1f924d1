# Generated from MessageDeltaContentImageFileObject. Do not edit.
"""MessageDeltaContentImageFileObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentImageFileObjectImageFile")
class MessageDeltaContentImageFileObjectImageFile(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageDeltaContentImageFileObject")
class MessageDeltaContentImageFileObject(Component):
    """An object of `type` "image_file"."""

    index: int
    type: Literal["image_file"] = "image_file"
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
