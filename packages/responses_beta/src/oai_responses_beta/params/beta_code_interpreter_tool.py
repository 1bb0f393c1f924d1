# Generated from BetaCodeInterpreterTool. Do not edit.
"""BetaCodeInterpreterTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam
    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParamDict


class BetaCodeInterpreterToolDict(TypedDict, total=False):
    """`BetaCodeInterpreterTool` as a mapping."""

    type: Required[Literal["code_interpreter"]]
    container: Required[
        str | BetaAutoCodeInterpreterToolParam | BetaAutoCodeInterpreterToolParamDict
    ]
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
