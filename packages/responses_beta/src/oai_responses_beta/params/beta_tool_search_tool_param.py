# Generated from BetaToolSearchToolParam. Do not edit.
"""BetaToolSearchToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from .beta_empty_model_param import BetaEmptyModelParamLike


class BetaToolSearchToolParamDict(TypedDict, total=False):
    """`BetaToolSearchToolParam` as a mapping."""

    type: Required[Literal["tool_search"]]
    execution: BetaToolSearchExecutionType
    description: str | None
    parameters: BetaEmptyModelParamLike | None
