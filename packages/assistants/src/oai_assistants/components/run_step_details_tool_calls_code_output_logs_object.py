# Generated from RunStepDetailsToolCallsCodeOutputLogsObject. Do not edit.
"""RunStepDetailsToolCallsCodeOutputLogsObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsCodeOutputLogsObject")
class RunStepDetailsToolCallsCodeOutputLogsObject(Component):
    """A member of `RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem`, told by `type` = `"logs"`."""

    type: Literal["logs"] = "logs"
    logs: str
    """What the code printed."""
