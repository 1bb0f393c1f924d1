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
    """A member of `BetaItemResource`, told by `type` = `"message"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    """Who speaks."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""

    content: BetaInputMessageContentList
    """What is said or given, as a text or in parts."""

    id: str
    """Unique id."""
