# Generated from BetaDragParam. Do not edit.
"""BetaDragParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_coord_param import BetaCoordParam


@component("BetaDragParam")
class BetaDragParam(Component):
    """An object of `type` "drag"."""

    type: Literal["drag"] = "drag"
    """Default: `"drag"`."""

    path: list[BetaCoordParam]
    keys: list[str] | None = None
