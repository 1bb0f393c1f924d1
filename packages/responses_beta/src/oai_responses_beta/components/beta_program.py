# Generated from BetaProgram. Do not edit.
"""BetaProgram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaProgram")
class BetaProgram(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"program"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["program"] = "program"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    code: str
    """JavaScript that the model wrote."""

    fingerprint: str
    """Opaque; to be sent back unchanged."""
