# Generated from ComputerCallOutputItemParam. Do not edit.
"""ComputerCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_screenshot_image import ComputerScreenshotImage
    from .function_call_item_status import FunctionCallItemStatus


@component("ComputerCallOutputItemParam")
class ComputerCallOutputItemParam(Component):
    """A member of `Item`, told by `type` = `"computer_call_output"`."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["computer_call_output"] = "computer_call_output"
    output: ComputerScreenshotImage
    """What the call gave back."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that the caller has seen and accepted."""

    status: FunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""
