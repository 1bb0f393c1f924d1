# Generated from BetaEasyInputMessage. Do not edit.
"""BetaEasyInputMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_message_phase import BetaMessagePhase
    from .beta_input_message_content_list import BetaInputMessageContentListLike


class BetaEasyInputMessageDict(TypedDict, total=False):
    """`BetaEasyInputMessage` as a mapping."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | BetaInputMessageContentListLike]
    phase: BetaMessagePhase | None
    type: Literal["message"]
