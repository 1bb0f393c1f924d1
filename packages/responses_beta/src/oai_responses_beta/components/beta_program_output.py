# Generated from BetaProgramOutput. Do not edit.
"""BetaProgramOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_program_output_status import BetaProgramOutputStatus


@component("BetaProgramOutput")
class BetaProgramOutput(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"program_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["program_output"] = "program_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    result: str
    """What came out."""

    status: BetaProgramOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`."""
