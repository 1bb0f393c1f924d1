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
    """A message to the model, in its short form. A member of `BetaInputItem`, told by `type` = `"message"`."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks."""

    content: str | BetaInputMessageContentList
    """What is said or given, as a text or in parts."""

    phase: BetaMessagePhase | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""

    type: Literal["message"] | None = None
    """What kind it is."""
