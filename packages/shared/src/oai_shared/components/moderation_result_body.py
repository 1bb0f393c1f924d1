# Generated from ModerationResultBody. Do not edit.
"""ModerationResultBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .moderation_input_type import ModerationInputType


@component("ModerationResultBody")
class ModerationResultBody(Component):
    """A member of `ModerationInput` and `ModerationOutput`, told by `type` = `"moderation_result"`."""

    type: Literal["moderation_result"] = "moderation_result"
    model: str
    """Id of the model."""

    flagged: bool
    """Whether anything harmful was found."""

    categories: dict[str, bool]
    """For each kind of harm, whether it was found."""

    category_scores: dict[str, float]
    """For each kind of harm, how sure the model is, 0 to 1."""

    category_applied_input_types: dict[str, list[ModerationInputType]]
    """For each kind of harm, whether texts or images were looked at."""
