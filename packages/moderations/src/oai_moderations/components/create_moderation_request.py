# Generated from CreateModerationRequest. Do not edit.
"""CreateModerationRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .moderation_model import ModerationModel


@component("CreateModerationRequestInputItemImageUrlImageUrl")
class CreateModerationRequestInputItemImageUrlImageUrl(Component):
    """`image_url` of `CreateModerationRequestInputItemImageUrl`."""

    url: str
    """Its URL."""


@component("CreateModerationRequestInputItemImageUrl")
class CreateModerationRequestInputItemImageUrl(Component):
    """A member of `CreateModerationRequestInputItem`, told by `type` = `"image_url"`."""

    type: Literal["image_url"] = "image_url"
    image_url: CreateModerationRequestInputItemImageUrlImageUrl
    """Where the image is; its URL, or a data URL that holds it in base64."""


@component("CreateModerationRequestInputItemText")
class CreateModerationRequestInputItemText(Component):
    """A member of `CreateModerationRequestInputItem`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""


@component("CreateModerationRequest")
class CreateModerationRequest(Component):
    """Body of `client.moderations.create`."""

    input: str | list[str] | list[CreateModerationRequestInputItem]
    """A text, several texts, or texts and images."""

    model: str | ModerationModel | None = None
    """Id of the model. Default: `"omni-moderation-latest"`."""


if TYPE_CHECKING:
    CreateModerationRequestInputItem: TypeAlias = (
        CreateModerationRequestInputItemImageUrl
        | CreateModerationRequestInputItemText
        | UnknownComponent
    )
    """An item of `input` of `client.moderations.create`. Told apart by `type`."""
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
