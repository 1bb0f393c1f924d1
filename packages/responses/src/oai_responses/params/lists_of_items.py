# Generated from the slice of oai-responses. Do not edit.
"""Lists of mappings that can be added to, under the names of the official client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .computer_action import ComputerActionLike
    from .function_call_output_item_param import FunctionCallOutputItemParamOutputItemLike
    from .input_content import InputContentLike
    from .input_item import InputItemLike

if TYPE_CHECKING:
    ComputerActionListParam: TypeAlias = "list[ComputerActionLike]"
else:
    ComputerActionListParam = Alias("list[ComputerActionLike]", __name__)

if TYPE_CHECKING:
    ResponseFunctionCallOutputItemListParam: TypeAlias = (
        "list[FunctionCallOutputItemParamOutputItemLike]"
    )
else:
    ResponseFunctionCallOutputItemListParam = Alias(
        "list[FunctionCallOutputItemParamOutputItemLike]", __name__
    )

if TYPE_CHECKING:
    ResponseInputMessageContentListParam: TypeAlias = "list[InputContentLike]"
else:
    ResponseInputMessageContentListParam = Alias("list[InputContentLike]", __name__)

if TYPE_CHECKING:
    ResponseInputParam: TypeAlias = "list[InputItemLike]"
else:
    ResponseInputParam = Alias("list[InputItemLike]", __name__)
