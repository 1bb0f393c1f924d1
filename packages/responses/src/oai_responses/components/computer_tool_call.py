# Generated from ComputerToolCall. Do not edit.
"""ComputerToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .computer_action import ComputerAction
    from .computer_action_list import ComputerActionList
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam


@component("ComputerToolCall")
class ComputerToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"computer_call"`."""

    type: Literal["computer_call"] = "computer_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: ComputerAction | None = None
    """What is done, with its arguments."""

    actions: ComputerActionList | None = None
    """What to do on the screen, in this order."""

    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Safety checks to acknowledge before going on."""

    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got, or how it stands."""
