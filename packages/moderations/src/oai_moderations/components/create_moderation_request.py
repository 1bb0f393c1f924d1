# Generated from CreateModerationRequest. Do not edit.
"""CreateModerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent


@component("CreateModerationRequestInputItemImageUrlImageUrl")
class CreateModerationRequestInputItemImageUrlImageUrl(Component):
    """An object of the API."""

    url: str
    """A URL."""


@component("CreateModerationRequestInputItemImageUrl")
class CreateModerationRequestInputItemImageUrl(Component):
    """An object of `type` "image_url"."""

    type: Literal["image_url"] = "image_url"
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """An image, as a URL or a data URL."""


@component("CreateModerationRequestInputItemText")
class CreateModerationRequestInputItemText(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"
    text: str


@component("CreateModerationRequest")
class CreateModerationRequest(Component):
    """An object of the API."""

    input: str | list[str] | list[CreateModerationRequestInputItem]
    model: (
        str
        | Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
        | None
    ) = None
    """Default: `"omni-moderation-latest"`."""


if TYPE_CHECKING:
    CreateModerationRequestInputItem: TypeAlias = (
        CreateModerationRequestInputItemImageUrl
        | CreateModerationRequestInputItemText
        | UnknownComponent
    )
else:
    CreateModerationRequestInputItem = TaggedUnion(
        "CreateModerationRequestInputItem",
        __name__,
        "type",
        {
            "image_url": "CreateModerationRequestInputItemImageUrl",
            "text": "CreateModerationRequestInputItemText",
        },
    )
