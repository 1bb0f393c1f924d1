# Generated from CreateModerationRequest. Do not edit.
"""CreateModerationRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.create_moderation_request import (
        CreateModerationRequestInputItem,
        CreateModerationRequestInputItemImageUrlImageUrl,
    )


class CreateModerationRequestInputItemImageUrlImageUrlDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrlImageUrl` as a mapping."""

    url: Required[str]


class CreateModerationRequestInputItemImageUrlDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemImageUrl` as a mapping."""

    type: Required[Literal["image_url"]]
    image_url: Required[
        CreateModerationRequestInputItemImageUrlImageUrl
        | CreateModerationRequestInputItemImageUrlImageUrlDict
    ]


class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemText` as a mapping."""

    type: Required[Literal["text"]]
    text: Required[str]


if TYPE_CHECKING:
    CreateModerationRequestInputItemLike: TypeAlias = "CreateModerationRequestInputItem | CreateModerationRequestInputItemImageUrlDict | CreateModerationRequestInputItemTextDict"
else:
    CreateModerationRequestInputItemLike = Alias(
        "CreateModerationRequestInputItem | CreateModerationRequestInputItemImageUrlDict | CreateModerationRequestInputItemTextDict",
        __name__,
    )
