# Generated from OutputTextContent. Do not edit.
"""OutputTextContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .annotation import Annotation
    from .log_prob import LogProb


@component("OutputTextContent")
class OutputTextContent(Component):
    """Text that the model wrote. A member of `MessageContentItem`, `OutputContent` and `OutputMessageContent`, told by `type` = `"output_text"`."""

    type: Literal["output_text"] = "output_text"
    text: str
    """The text."""

    annotations: list[Annotation]
    """Citations and file links within the text."""

    logprobs: list[LogProb]
    """Log probabilities of the tokens."""
