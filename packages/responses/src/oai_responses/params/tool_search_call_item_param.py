# Generated from ToolSearchCallItemParam. Do not edit.
"""ToolSearchCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.function_call_item_status import FunctionCallItemStatus
    from ..components.tool_search_execution_type import ToolSearchExecutionType
    from .empty_model_param import EmptyModelParamLike


class ToolSearchCallItemParamDict(TypedDict, total=False):
    """`ToolSearchCallItemParam` as a mapping."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: ToolSearchExecutionType
    arguments: Required[EmptyModelParamLike]
    status: FunctionCallItemStatus | None
