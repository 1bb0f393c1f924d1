# Generated from BetaOutputMessageContent. Do not edit.
"""BetaOutputMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_output_text_content import BetaOutputTextContent
    from .beta_refusal_content import BetaRefusalContent

if TYPE_CHECKING:
    BetaOutputMessageContent: TypeAlias = (
        BetaOutputTextContent | BetaRefusalContent | UnknownComponent
    )
    """An item of `content` of `BetaOutputMessage`. Told apart by `type`."""
else:
    BetaOutputMessageContent = TaggedUnion(
        "BetaOutputMessageContent",
        __name__,
        "type",
        {
            "output_text": "BetaOutputTextContent",
            "refusal": "BetaRefusalContent",
        },
    )
