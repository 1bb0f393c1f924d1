# Generated from BetaOutputMessageContent. Do not edit.
"""BetaOutputMessageContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_output_message_content import BetaOutputMessageContent
    from .beta_output_text_content import BetaOutputTextContentDict
    from .beta_refusal_content import BetaRefusalContentDict

BetaOutputMessageContentLike: TypeAlias = (
    "BetaOutputMessageContent | BetaOutputTextContentDict | BetaRefusalContentDict"
)
