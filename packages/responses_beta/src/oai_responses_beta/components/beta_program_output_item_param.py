# Generated from BetaProgramOutputItemParam. Do not edit.
"""BetaProgramOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_program_output_item_status import BetaProgramOutputItemStatus


@component("BetaProgramOutputItemParam")
class BetaProgramOutputItemParam(Component):
    """A member of `BetaInputItem`, told by `type` = `"program_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str
    """Unique id."""

    type: Literal["program_output"] = "program_output"
    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    result: str
    """What came out. At most 10485760 characters."""

    status: BetaProgramOutputItemStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`."""
