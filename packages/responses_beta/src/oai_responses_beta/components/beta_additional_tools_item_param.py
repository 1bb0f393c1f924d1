# Generated from BetaAdditionalToolsItemParam. Do not edit.
"""BetaAdditionalToolsItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_tool import BetaTool


@component("BetaAdditionalToolsItemParam")
class BetaAdditionalToolsItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"additional_tools"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    type: Literal["additional_tools"] = "additional_tools"
    role: Literal["developer"] = "developer"
    tools: list[BetaTool]
    """Tools that the model may call."""
