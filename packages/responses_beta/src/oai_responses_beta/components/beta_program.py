# Generated from BetaProgram. Do not edit.
"""BetaProgram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaProgram")
class BetaProgram(Component):
    """An object of `type` "program"."""

    agent: BetaAgentTag | None = None
    type: Literal["program"] = "program"
    """Default: `"program"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    code: str
    fingerprint: str
