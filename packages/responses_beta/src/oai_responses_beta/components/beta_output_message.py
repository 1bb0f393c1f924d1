# Generated from BetaOutputMessage. Do not edit.
"""BetaOutputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_message_phase import BetaMessagePhase
    from .beta_output_message_content import BetaOutputMessageContent


@component("BetaOutputMessage")
class BetaOutputMessage(Component):
    """A message that the model wrote. A member of `BetaItem`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"message"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str
    """Unique id."""

    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    content: list[BetaOutputMessageContent]
    """Parts, in the order in which the model wrote them."""

    phase: BetaMessagePhase | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message got."""
