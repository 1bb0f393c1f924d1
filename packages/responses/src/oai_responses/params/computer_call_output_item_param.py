# Generated from ComputerCallOutputItemParam. Do not edit.
"""ComputerCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from ..components.computer_screenshot_image import ComputerScreenshotImage
    from ..components.function_call_item_status import FunctionCallItemStatus
    from .computer_call_safety_check_param import ComputerCallSafetyCheckParamDict
    from .computer_screenshot_image import ComputerScreenshotImageDict


class ComputerCallOutputItemParamDict(TypedDict, total=False):
    """`ComputerCallOutputItemParam` as a mapping."""

    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[ComputerScreenshotImage | ComputerScreenshotImageDict]
    acknowledged_safety_checks: (
        Iterable[ComputerCallSafetyCheckParam | ComputerCallSafetyCheckParamDict] | None
    )
    status: FunctionCallItemStatus | None
