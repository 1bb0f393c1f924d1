# Generated from ToolSearchToolParam. Do not edit.
"""ToolSearchToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.tool_search_execution_type import ToolSearchExecutionType
    from .empty_model_param import EmptyModelParamLike


class ToolSearchToolParamDict(TypedDict, total=False):
    """`ToolSearchToolParam` as a mapping."""

    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType
    description: str | None
    parameters: EmptyModelParamLike | None
