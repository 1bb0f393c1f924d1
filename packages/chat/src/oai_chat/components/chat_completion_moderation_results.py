# Generated from ChatCompletionModerationResults. Do not edit.
"""ChatCompletionModerationResults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.moderation_result_body import ModerationResultBody


@component("ChatCompletionModerationResults")
class ChatCompletionModerationResults(Component):
    """A member of `ChatCompletionModerationInput` and `ChatCompletionModerationOutput`, told by `type` = `"moderation_results"`."""

    type: Literal["moderation_results"] = "moderation_results"
    model: str
    """Id of the model."""

    results: list[ModerationResultBody]
    """The results."""
