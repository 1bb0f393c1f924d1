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
    """An object of `type` "message"."""

    id: str
    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    content: list[OutputMessageContent]
    phase: MessagePhase | None = None
    status: Literal["in_progress", "completed", "incomplete"]
