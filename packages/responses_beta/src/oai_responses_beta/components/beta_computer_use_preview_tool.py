# Generated from BetaComputerUsePreviewTool. Do not edit.
"""BetaComputerUsePreviewTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_computer_environment import BetaComputerEnvironment


@component("BetaComputerUsePreviewTool")
class BetaComputerUsePreviewTool(Component):
    """A member of `BetaTool`, told by `type` = `"computer_use_preview"`."""

    type: Literal["computer_use_preview"] = "computer_use_preview"
    environment: BetaComputerEnvironment
    """Where it runs. One of `"windows"`, `"mac"`, `"linux"`, `"ubuntu"`, `"browser"`."""

    display_width: int
    """Width of the screen in pixels."""

    display_height: int
    """Height of the screen in pixels."""
