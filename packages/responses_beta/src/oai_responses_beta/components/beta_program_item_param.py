# Generated from BetaProgramItemParam. Do not edit.
"""BetaProgramItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaProgramItemParam")
class BetaProgramItemParam(Component):
    """A member of `BetaInputItem`, told by `type` = `"program"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str
    """Unique id."""

    type: Literal["program"] = "program"
    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    code: str
    """JavaScript that the model wrote. At most 10485760 characters."""

    fingerprint: str
    """Opaque; to be sent back unchanged. At most 10485760 characters."""
