# Generated from BetaOutputMessageContent. Do not edit.
"""BetaOutputMessageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_output_message_content import BetaOutputMessageContent
    from .beta_output_text_content import BetaOutputTextContentDict
    from .beta_refusal_content import BetaRefusalContentDict

if TYPE_CHECKING:
    BetaOutputMessageContentLike: TypeAlias = (
        "BetaOutputMessageContent | BetaOutputTextContentDict | BetaRefusalContentDict"
    )
else:
    BetaOutputMessageContentLike = Alias(
        "BetaOutputMessageContent | BetaOutputTextContentDict | BetaRefusalContentDict", __name__
    )
