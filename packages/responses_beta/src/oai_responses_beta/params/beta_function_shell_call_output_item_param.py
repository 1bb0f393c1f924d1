# Generated from BetaFunctionShellCallOutputItemParam. Do not edit.
"""BetaFunctionShellCallOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from ..components.beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParam,
    )
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParamDict,
    )
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallOutputItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamLike | None
    type: Required[Literal["shell_call_output"]]
    output: Required[
        Iterable[
            BetaFunctionShellCallOutputContentParam | BetaFunctionShellCallOutputContentParamDict
        ]
    ]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None
