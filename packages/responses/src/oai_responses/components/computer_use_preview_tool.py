# Generated from ComputerUsePreviewTool. Do not edit.
"""ComputerUsePreviewTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .computer_environment import ComputerEnvironment


@component("ComputerUsePreviewTool")
class ComputerUsePreviewTool(Component):
    """A member of `Tool`, told by `type` = `"computer_use_preview"`."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    environment: ComputerEnvironment
    """Where it runs. One of `"windows"`, `"mac"`, `"linux"`, `"ubuntu"`, `"browser"`."""

    display_width: int
    """Width of the screen in pixels."""

    display_height: int
    """Height of the screen in pixels."""
