# Generated from CodeInterpreterOutputLogs. Do not edit.
"""CodeInterpreterOutputLogs."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterOutputLogs")
class CodeInterpreterOutputLogs(Component):
    """An object of `type` "logs"."""

    type: Literal["logs"] = "logs"
    """Default: `"logs"`."""

    logs: str
