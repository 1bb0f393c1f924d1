# Generated from BetaCustomToolCallOutput. Do not edit.
"""BetaCustomToolCallOutput in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag import BetaAgentTag
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutputLike
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaCustomToolCallOutputDict(TypedDict, total=False):
    """`BetaCustomToolCallOutput` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: BetaToolCallCallerParamLike | None
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutputLike]]
