# Generated from BetaComputerCallOutputItemParam. Do not edit.
"""BetaComputerCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from .beta_computer_screenshot_image import BetaComputerScreenshotImage
    from .beta_function_call_item_status import BetaFunctionCallItemStatus


@component("BetaComputerCallOutputItemParam")
class BetaComputerCallOutputItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"computer_call_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["computer_call_output"] = "computer_call_output"
    output: BetaComputerScreenshotImage
    """What the call gave back."""

    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """Safety checks that the caller has seen and accepted."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""
