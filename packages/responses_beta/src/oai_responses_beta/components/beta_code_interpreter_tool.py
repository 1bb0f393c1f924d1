# Generated from BetaCodeInterpreterTool. Do not edit.
"""BetaCodeInterpreterTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@component("BetaCodeInterpreterTool")
class BetaCodeInterpreterTool(Component):
    """A member of `BetaTool`, told by `type` = `"code_interpreter"`."""

    type: Literal["code_interpreter"] = "code_interpreter"
    container: str | BetaAutoCodeInterpreterToolParam
    """Where the code runs, an id of a container or settings for a new one."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
