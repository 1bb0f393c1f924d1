# Generated from LocalShellToolCallOutput. Do not edit.
"""LocalShellToolCallOutput."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LocalShellToolCallOutput")
class LocalShellToolCallOutput(Component):
    """An object of `type` "local_shell_call_output"."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    """Unique id."""

    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None
