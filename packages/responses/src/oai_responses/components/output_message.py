# Generated from OutputMessage. Do not edit.
"""OutputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .output_message_content import OutputMessageContent


@component("OutputMessage")
class OutputMessage(Component):
    """A message that the model wrote. A member of `Item`, `ItemResource` and `OutputItem`, told by `type` = `"message"`."""

    id: str
    """Unique id."""

    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    content: list[OutputMessageContent]
    """Parts, in the order in which the model wrote them."""

    phase: MessagePhase | None = None
    """Whether it is a remark on the way or the final answer. One of `"commentary"`, `"final_answer"`."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message got."""
