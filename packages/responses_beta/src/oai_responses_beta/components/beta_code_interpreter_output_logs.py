# Generated from BetaCodeInterpreterOutputLogs. Do not edit.
"""BetaCodeInterpreterOutputLogs."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaCodeInterpreterOutputLogs")
class BetaCodeInterpreterOutputLogs(Component):
    """An object of `type` "logs"."""

    type: Literal["logs"] = "logs"
    """Default: `"logs"`."""

    logs: str
