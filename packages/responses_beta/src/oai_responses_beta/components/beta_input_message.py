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
    """A message to the model. A member of `BetaItem`, told by `type` = `"message"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["message"] | None = None
    """What kind it is."""

    role: Literal["user", "system", "developer"]
    """Who speaks."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""

    content: BetaInputMessageContentList
    """What is said or given, as a text or in parts."""
