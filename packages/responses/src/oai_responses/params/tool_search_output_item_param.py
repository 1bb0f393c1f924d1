# Generated from ToolSearchOutputItemParam. Do not edit.
"""ToolSearchOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.function_call_item_status import FunctionCallItemStatus
    from ..components.tool_search_execution_type import ToolSearchExecutionType
    from .tool import ToolLike


class ToolSearchOutputItemParamDict(TypedDict, total=False):
    """`ToolSearchOutputItemParam` as a mapping."""

    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_output"]]
    execution: ToolSearchExecutionType
    tools: Required[Iterable[ToolLike]]
    status: FunctionCallItemStatus | None
