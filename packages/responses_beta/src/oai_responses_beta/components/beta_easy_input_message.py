# Generated from BetaEasyInputMessage. Do not edit.
"""BetaEasyInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_input_message_content_list import BetaInputMessageContentList
    from .beta_message_phase import BetaMessagePhase


@component("BetaEasyInputMessage")
class BetaEasyInputMessage(Component):
    """An object of the API."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | BetaInputMessageContentList
    phase: BetaMessagePhase | None = None
    """Whether it is a remark on the way or the final answer."""

    type: Literal["message"] | None = None
