# Generated from RunStepDetailsToolCallsCodeOutputLogsObject. Do not edit.
"""RunStepDetailsToolCallsCodeOutputLogsObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsCodeOutputLogsObject")
class RunStepDetailsToolCallsCodeOutputLogsObject(Component):
    """An object of `type` "logs"."""

    type: Literal["logs"] = "logs"
    logs: str
