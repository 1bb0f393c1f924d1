# Generated from BetaInputMessageResource. Do not edit.
"""BetaInputMessageResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_input_message_content_list import BetaInputMessageContentList


@component("BetaInputMessageResource")
class BetaInputMessageResource(Component):
    """An object of `type` "message"."""

    agent: BetaAgentTag | None = None
    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaInputMessageContentList
    id: str
    """Unique id."""
