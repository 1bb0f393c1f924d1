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
    """An object of `type` "program_output"."""

    agent: BetaAgentTagParam | None = None
    id: str
    """Unique id."""

    type: Literal["program_output"] = "program_output"
    """Default: `"program_output"`."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    result: str
    """At most 10485760 characters."""

    status: BetaProgramOutputItemStatus
