# Generated from Moderation. Do not edit.
"""Moderation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.moderation_result_body import ModerationResultBody

    from .moderation_error_body import ModerationErrorBody


@component("Moderation")
class Moderation(Component):
    """`moderation` of `Response`."""

    input: ModerationInput
    """What the check of the input found."""

    output: ModerationOutput
    """What the check of the output found."""


if TYPE_CHECKING:
    ModerationInput: TypeAlias = ModerationResultBody | ModerationErrorBody | UnknownComponent
    """`input` of `Moderation`. Told apart by `type`."""
else:
    ModerationInput = TaggedUnion(
        "ModerationInput",
        __name__,
        "type",
        {
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        },
    )

if TYPE_CHECKING:
    ModerationOutput: TypeAlias = ModerationResultBody | ModerationErrorBody | UnknownComponent
    """`output` of `Moderation`. Told apart by `type`."""
else:
    ModerationOutput = TaggedUnion(
        "ModerationOutput",
        __name__,
        "type",
        {
            "moderation_result": "ModerationResultBody",
            "error": "ModerationErrorBody",
        },
    )
