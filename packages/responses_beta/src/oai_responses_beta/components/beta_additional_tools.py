# Generated from BetaAdditionalTools. Do not edit.
"""BetaAdditionalTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_message_role import BetaMessageRole
    from .beta_tool import BetaTool


@component("BetaAdditionalTools")
class BetaAdditionalTools(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"additional_tools"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["additional_tools"] = "additional_tools"
    id: str
    """Unique id."""

    role: BetaMessageRole
    """Who speaks. One of `"unknown"`, `"user"`, `"assistant"`, `"system"`, `"critic"`, `"discriminator"`, `"developer"`, `"tool"`."""

    tools: list[BetaTool]
    """Tools that the model may call."""
