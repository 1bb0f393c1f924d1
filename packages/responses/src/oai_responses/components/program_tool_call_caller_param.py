# Generated from ProgramToolCallCallerParam. Do not edit.
"""ProgramToolCallCallerParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProgramToolCallCallerParam")
class ProgramToolCallCallerParam(Component):
    """A member of `ToolCallCallerParam`, told by `type` = `"program"`."""

    type: Literal["program"] = "program"
    caller_id: str
    """Id of the call of the program that made this call. 1 to 64 characters."""
