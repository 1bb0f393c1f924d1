# Generated from BetaOutputContent. Do not edit.
"""BetaOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_output_text_content import BetaOutputTextContent
    from .beta_reasoning_text_content import BetaReasoningTextContent
    from .beta_refusal_content import BetaRefusalContent

if TYPE_CHECKING:
    BetaOutputContent: TypeAlias = (
        BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent | UnknownComponent
    )
    """A member of `BetaContent`. Told apart by `type`."""
else:
    BetaOutputContent = TaggedUnion(
        "BetaOutputContent",
        __name__,
        "type",
        {
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaRefusalContent",
            "reasoning_text": "BetaReasoningTextContent",
        },
    )
