# Generated from CodeInterpreterTool. Do not edit.
"""CodeInterpreterTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from .auto_code_interpreter_tool_param import AutoCodeInterpreterToolParam


@component("CodeInterpreterTool")
class CodeInterpreterTool(Component):
    """A member of `Tool`, told by `type` = `"code_interpreter"`."""

    type: Literal["code_interpreter"] = "code_interpreter"
    container: str | AutoCodeInterpreterToolParam
    """Where the code runs, an id of a container or settings for a new one."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
