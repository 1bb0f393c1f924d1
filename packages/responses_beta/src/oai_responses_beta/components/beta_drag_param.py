# Generated from BetaDragParam. Do not edit.
"""BetaDragParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_coord_param import BetaCoordParam


@component("BetaDragParam")
class BetaDragParam(Component):
    """A member of `BetaComputerAction`, told by `type` = `"drag"`."""

    type: Literal["drag"] = "drag"
    path: list[BetaCoordParam]
    """Points through which the mouse goes, in order."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
