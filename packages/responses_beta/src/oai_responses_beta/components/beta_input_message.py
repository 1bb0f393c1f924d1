# Generated from BetaInputMessage. Do not edit.
"""BetaInputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_input_message_content_list import BetaInputMessageContentList


@component("BetaInputMessage")
class BetaInputMessage(Component):
    """An object of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaInputMessageContentList
