# Generated from CodeInterpreterTextOutput. Do not edit.
"""CodeInterpreterTextOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterTextOutput")
class CodeInterpreterTextOutput(Component):
    """No operation refers to it."""

    type: Literal["logs"] = "logs"
    logs: str
    """What the code printed."""
