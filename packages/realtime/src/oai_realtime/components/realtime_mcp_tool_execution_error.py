# Generated from RealtimeMCPToolExecutionError. Do not edit.
"""RealtimeMCPToolExecutionError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeMCPToolExecutionError")
class RealtimeMCPToolExecutionError(Component):
    """A member of `RealtimeMCPToolCallError`, told by `type` = `"tool_execution_error"`."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    message: str
    """What happened, for people."""
