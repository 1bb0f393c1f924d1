# Generated from ToolChoiceCustom. Do not edit.
"""ToolChoiceCustom."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ToolChoiceCustom")
class ToolChoiceCustom(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    name: str
    """Its name."""
