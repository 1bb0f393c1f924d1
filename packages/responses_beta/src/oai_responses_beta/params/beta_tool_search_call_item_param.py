# Generated from BetaToolSearchCallItemParam. Do not edit.
"""BetaToolSearchCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_function_call_item_status import BetaFunctionCallItemStatus
    from ..components.beta_tool_search_execution_type import BetaToolSearchExecutionType
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_empty_model_param import BetaEmptyModelParamLike


class BetaToolSearchCallItemParamDict(TypedDict, total=False):
    """`BetaToolSearchCallItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: str | None
    type: Required[Literal["tool_search_call"]]
    execution: BetaToolSearchExecutionType
    arguments: Required[BetaEmptyModelParamLike]
    status: BetaFunctionCallItemStatus | None
