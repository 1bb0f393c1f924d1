# Generated from BetaProgramToolCallCaller. Do not edit.
"""BetaProgramToolCallCaller."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaProgramToolCallCaller")
class BetaProgramToolCallCaller(Component):
    """A member of `BetaToolCallCaller`, told by `type` = `"program"`."""

    type: Literal["program"] = "program"
    caller_id: str
    """Id of the call of the program that made this call."""
