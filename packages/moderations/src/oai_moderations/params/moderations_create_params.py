# Generated from createModeration. Do not edit.
"""Parameters of `moderations.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.moderation_model import ModerationModel
    from .create_moderation_request import CreateModerationRequestInputItemLike


class ModerationsCreateParams(RequestOptions, total=False):
    """Parameters of `moderations.create`."""

    input: Required[str | Iterable[str | CreateModerationRequestInputItemLike]]
    """A text, several texts, or texts and images."""

    model: str | ModerationModel
    """Id of the model. Default: `"omni-moderation-latest"`."""
