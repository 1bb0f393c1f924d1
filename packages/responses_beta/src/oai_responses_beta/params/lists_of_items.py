# Generated from the slice of oai-responses-beta. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_computer_action import BetaComputerActionLike
    from .beta_function_call_output_item_param import BetaFunctionCallOutputItemParamOutputItemLike
    from .beta_input_content import BetaInputContentLike
    from .beta_input_item import BetaInputItemLike

BetaComputerActionListParam: TypeAlias = "list[BetaComputerActionLike]"
BetaResponseFunctionCallOutputItemListParam: TypeAlias = (
    "list[BetaFunctionCallOutputItemParamOutputItemLike]"
)
BetaResponseInputMessageContentListParam: TypeAlias = "list[BetaInputContentLike]"
BetaResponseInputParam: TypeAlias = "list[BetaInputItemLike]"
