# Generated from createModeration. Do not edit.
"""Parameters of `moderations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .create_moderation_request import CreateModerationRequestInputItemLike


class ModerationsCreateParams(RequestOptions, total=False):
    """Parameters of `moderations.create`."""

    input: Required[str | Iterable[str | CreateModerationRequestInputItemLike]]
    """A text, several texts, or texts and images."""

    model: (
        str
        | Literal[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ]
    )
    """Id of the model. Default: `"omni-moderation-latest"`."""
