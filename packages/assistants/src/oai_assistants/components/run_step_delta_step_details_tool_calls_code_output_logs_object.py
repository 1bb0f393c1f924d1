# Generated from RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject")
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Component):
    """An object of `type` "logs"."""

    index: int
    type: Literal["logs"] = "logs"
    logs: str | None = None
