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
    """`moderation` of `BetaResponse`."""

    input: BetaModerationInput
    """What the check of the input found."""

    output: BetaModerationOutput
    """What the check of the output found."""


if TYPE_CHECKING:
    BetaModerationInput: TypeAlias = (
        BetaModerationResultBody | BetaModerationErrorBody | UnknownComponent
    )
    """`input` of `BetaModeration`. Told apart by `type`."""
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
    """`output` of `BetaModeration`. Told apart by `type`."""
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
