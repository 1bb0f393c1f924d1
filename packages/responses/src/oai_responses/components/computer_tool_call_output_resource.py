# Generated from ComputerToolCallOutputResource. Do not edit.
"""ComputerToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .computer_call_output_status import ComputerCallOutputStatus
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_screenshot_image import ComputerScreenshotImage


@component("ComputerToolCallOutputResource")
class ComputerToolCallOutputResource(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"computer_call_output"`."""

    type: Literal["computer_call_output"] = "computer_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that the caller has seen and accepted."""

    output: ComputerScreenshotImage
    """What the call gave back."""

    status: ComputerCallOutputStatus
    """How far it got, or how it stands. One of `"completed"`, `"incomplete"`, `"failed"`."""

    created_by: str | None = None
    """Who made it."""
