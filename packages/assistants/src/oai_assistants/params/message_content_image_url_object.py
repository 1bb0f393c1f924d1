# Generated from MessageContentImageUrlObject. Do not edit.
"""MessageContentImageUrlObject in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.message_content_image_url_object import MessageContentImageUrlObjectImageUrl


class MessageContentImageUrlObjectImageUrlDict(TypedDict, total=False):
    """`MessageContentImageUrlObjectImageUrl` as a mapping."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageContentImageUrlObjectDict(TypedDict, total=False):
    """`MessageContentImageUrlObject` as a mapping."""

    type: Required[Literal["image_url"]]
    image_url: Required[
        MessageContentImageUrlObjectImageUrl | MessageContentImageUrlObjectImageUrlDict
    ]
