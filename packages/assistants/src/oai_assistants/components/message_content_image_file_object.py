# Generated from MessageContentImageFileObject. Do not edit.
"""MessageContentImageFileObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentImageFileObjectImageFile")
class MessageContentImageFileObjectImageFile(Component):
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("MessageContentImageFileObject")
class MessageContentImageFileObject(Component):
    """An object of `type` "image_file"."""

    type: Literal["image_file"] = "image_file"
    image_file: MessageContentImageFileObjectImageFile
