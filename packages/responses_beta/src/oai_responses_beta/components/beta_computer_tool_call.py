# Generated from BetaComputerToolCall. Do not edit.
"""BetaComputerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_action import BetaComputerAction
    from .beta_computer_action_list import BetaComputerActionList
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


@component("BetaComputerToolCall")
class BetaComputerToolCall(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"computer_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["computer_call"] = "computer_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaComputerAction | None = None
    """What is done, with its arguments."""

    actions: BetaComputerActionList | None = None
    """What to do on the screen, in this order."""

    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Safety checks to acknowledge before going on."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got, or how it stands."""
