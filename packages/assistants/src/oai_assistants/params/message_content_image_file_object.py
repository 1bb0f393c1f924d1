# Generated from MessageContentImageFileObject. Do not edit.
"""MessageContentImageFileObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.message_content_image_file_object import (
        MessageContentImageFileObjectImageFile,
    )


class MessageContentImageFileObjectImageFileDict(TypedDict, total=False):
    """`MessageContentImageFileObjectImageFile` as a mapping."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageContentImageFileObjectDict(TypedDict, total=False):
    """`MessageContentImageFileObject` as a mapping."""

    type: Required[Literal["image_file"]]
    image_file: Required[
        MessageContentImageFileObjectImageFile | MessageContentImageFileObjectImageFileDict
    ]
