# Generated from BetaModeration. Do not edit.
"""BetaModeration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_moderation_error_body import BetaModerationErrorBody
    from .beta_moderation_result_body import BetaModerationResultBody


@component("BetaModeration")
class BetaModeration(Component):
    """An object of the API."""

    input: BetaModerationInput
    output: BetaModerationOutput


if TYPE_CHECKING:
    BetaModerationInput: TypeAlias = (
        BetaModerationResultBody | BetaModerationErrorBody | UnknownComponent
    )
else:
    BetaModerationInput = TaggedUnion(
        "BetaModerationInput",
        __name__,
        "type",
        {
            "moderation_result": "BetaModerationResultBody",
            "error": "BetaModerationErrorBody",
        },
    )

if TYPE_CHECKING:
    BetaModerationOutput: TypeAlias = (
        BetaModerationResultBody | BetaModerationErrorBody | UnknownComponent
    )
else:
    BetaModerationOutput = TaggedUnion(
        "BetaModerationOutput",
        __name__,
        "type",
        {
            "moderation_result": "BetaModerationResultBody",
            "error": "BetaModerationErrorBody",
        },
    )
