# Generated from BetaOutputTextContent. Do not edit.
"""BetaOutputTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_annotation import BetaAnnotation
    from .beta_log_prob import BetaLogProb


@component("BetaOutputTextContent")
class BetaOutputTextContent(Component):
    """Text that the model wrote. A member of `BetaAgentMessageContentItem`, `BetaMessageContentItem`, `BetaOutputContent` and others, told by `type` = `"output_text"`."""

    type: Literal["output_text"] = "output_text"
    text: str
    """The text."""

    annotations: list[BetaAnnotation]
    """Citations and file links within the text."""

    logprobs: list[BetaLogProb]
    """Log probabilities of the tokens."""
