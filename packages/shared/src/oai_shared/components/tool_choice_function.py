# Generated from ToolChoiceFunction. Do not edit.
"""ToolChoiceFunction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ToolChoiceFunction")
class ToolChoiceFunction(Component):
    """A member of `RealtimeBetaResponseCreateParamsToolChoice`, `RealtimeResponseCreateParamsToolChoice`, `RealtimeSessionCreateRequestGAToolChoice` and others, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    name: str
    """Its name."""
