# Generated from BetaModerationResultBody. Do not edit.
"""BetaModerationResultBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_input_type import BetaModerationInputType


@component("BetaModerationResultBody")
class BetaModerationResultBody(Component):
    """A member of `BetaModerationInput` and `BetaModerationOutput`, told by `type` = `"moderation_result"`."""

    type: Literal["moderation_result"] = "moderation_result"
    model: str
    """Id of the model."""

    flagged: bool
    """Whether anything harmful was found."""

    categories: dict[str, bool]
    """For each kind of harm, whether it was found."""

    category_scores: dict[str, float]
    """For each kind of harm, how sure the model is, 0 to 1."""

    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    """For each kind of harm, whether texts or images were looked at."""
