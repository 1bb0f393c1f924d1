# Generated from ChatCompletionModerationResults. Do not edit.
"""ChatCompletionModerationResults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.moderation_result_body import ModerationResultBody


@component("ChatCompletionModerationResults")
class ChatCompletionModerationResults(Component):
    """An object of `type` "moderation_results"."""

    type: Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationResultBody]
