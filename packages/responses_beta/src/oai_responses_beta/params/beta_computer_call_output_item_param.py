# Generated from BetaComputerCallOutputItemParam. Do not edit.
"""BetaComputerCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from ..components.beta_computer_screenshot_image import BetaComputerScreenshotImage
    from ..components.beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParamDict
    from .beta_computer_screenshot_image import BetaComputerScreenshotImageDict


class BetaComputerCallOutputItemParamDict(TypedDict, total=False):
    """`BetaComputerCallOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaComputerScreenshotImage | BetaComputerScreenshotImageDict]
    acknowledged_safety_checks: (
        Iterable[BetaComputerCallSafetyCheckParam | BetaComputerCallSafetyCheckParamDict] | None
    )
    status: BetaFunctionCallItemStatus | None
