# Generated from CodeInterpreterTool. Do not edit.
"""CodeInterpreterTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from ..components.auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam
    from .auto_code_interpreter_tool_param import AutoCodeInterpreterToolParamDict


class CodeInterpreterToolDict(TypedDict, total=False):
    """`CodeInterpreterTool` as a mapping."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | AutoCodeInterpreterToolParam | AutoCodeInterpreterToolParamDict]
    allowed_callers: Iterable[CallableToolAllowedCaller] | None
