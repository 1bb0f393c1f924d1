# Generated from BetaComputerToolCallOutputResource. Do not edit.
"""BetaComputerToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_computer_call_output_status import BetaComputerCallOutputStatus
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_computer_screenshot_image import BetaComputerScreenshotImage


@component("BetaComputerToolCallOutputResource")
class BetaComputerToolCallOutputResource(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"computer_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["computer_call_output"] = "computer_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """Safety checks that the caller has seen and accepted."""

    output: BetaComputerScreenshotImage
    """What the call gave back."""

    status: BetaComputerCallOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`, `"failed"`."""

    created_by: str | None = None
    """Who made it."""
