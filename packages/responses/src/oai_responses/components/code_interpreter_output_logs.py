# Generated from CodeInterpreterOutputLogs. Do not edit.
"""CodeInterpreterOutputLogs."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterOutputLogs")
class CodeInterpreterOutputLogs(Component):
    """A member of `CodeInterpreterToolCallOutputsItem`, told by `type` = `"logs"`."""

    type: Literal["logs"] = "logs"
    logs: str
    """What the code printed."""
