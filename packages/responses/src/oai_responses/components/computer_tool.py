# Generated from ComputerTool. Do not edit.
"""ComputerTool."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ComputerTool")
class ComputerTool(Component):
    """A member of `Tool`, told by `type` = `"computer"`."""

    type: Literal["computer"] = "computer"
