# Generated from BetaCodeInterpreterOutputLogs. Do not edit.
"""BetaCodeInterpreterOutputLogs."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaCodeInterpreterOutputLogs")
class BetaCodeInterpreterOutputLogs(Component):
    """A member of `BetaCodeInterpreterToolCallOutputsItem`, told by `type` = `"logs"`."""

    type: Literal["logs"] = "logs"
    logs: str
    """What the code printed."""
