# Generated from ToolChoiceFunction. Do not edit.
"""ToolChoiceFunction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ToolChoiceFunction")
class ToolChoiceFunction(Component):
    """An object of `type` "function"."""

    type: Literal["function"] = "function"
    name: str
