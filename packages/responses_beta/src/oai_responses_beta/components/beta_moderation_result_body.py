# Generated from BetaModerationResultBody. Do not edit.
"""BetaModerationResultBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_moderation_input_type import BetaModerationInputType


@component("BetaModerationResultBody")
class BetaModerationResultBody(Component):
    """An object of `type` "moderation_result"."""

    type: Literal["moderation_result"] = "moderation_result"
    """Default: `"moderation_result"`."""

    model: str
    flagged: bool
    """Whether anything harmful was found."""

    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]
