# Generated from BetaContent. Do not edit.
"""BetaContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_input_content import BetaInputContent
    from .beta_output_content import BetaOutputContent

if TYPE_CHECKING:
    BetaContent: TypeAlias = BetaInputContent | BetaOutputContent | UnknownComponent
    """No operation refers to it. Told apart by `type`."""
else:
    BetaContent = TaggedUnion(
        "BetaContent",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaRefusalContent",
            "reasoning_text": "BetaReasoningTextContent",
        },
    )
