# Generated from ProgramToolCallCaller. Do not edit.
"""ProgramToolCallCaller."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProgramToolCallCaller")
class ProgramToolCallCaller(Component):
    """A member of `ToolCallCaller`, told by `type` = `"program"`."""

    type: Literal["program"] = "program"
    caller_id: str
    """Id of the call of the program that made this call."""
