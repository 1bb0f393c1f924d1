# Generated from ComputerToolCallOutput. Do not edit.
"""ComputerToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from .computer_screenshot_image import ComputerScreenshotImage


@component("ComputerToolCallOutput")
class ComputerToolCallOutput(Component):
    """No operation refers to it."""

    type: Literal["computer_call_output"] = "computer_call_output"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """Safety checks that the caller has seen and accepted."""

    output: ComputerScreenshotImage
    """What the call gave back."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
