# Generated from BetaProgramItemParam. Do not edit.
"""BetaProgramItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaProgramItemParam")
class BetaProgramItemParam(Component):
    """An object of `type` "program"."""

    agent: BetaAgentTagParam | None = None
    id: str
    """Unique id."""

    type: Literal["program"] = "program"
    """Default: `"program"`."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    code: str
    """At most 10485760 characters."""

    fingerprint: str
    """At most 10485760 characters."""
