# Generated from RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject")
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Component):
    """A member of `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem`, told by `type` = `"logs"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["logs"] = "logs"
    logs: str | None = None
    """What the code printed."""
