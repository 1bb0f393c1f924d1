# Generated from the slice of oai-responses. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .computer_action import ComputerActionLike
    from .function_call_output_item_param import FunctionCallOutputItemParamOutputItemLike
    from .input_content import InputContentLike
    from .input_item import InputItemLike

ComputerActionListParam: TypeAlias = "list[ComputerActionLike]"
ResponseFunctionCallOutputItemListParam: TypeAlias = (
    "list[FunctionCallOutputItemParamOutputItemLike]"
)
ResponseInputMessageContentListParam: TypeAlias = "list[InputContentLike]"
ResponseInputParam: TypeAlias = "list[InputItemLike]"
