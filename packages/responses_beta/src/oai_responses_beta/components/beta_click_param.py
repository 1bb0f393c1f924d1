# Generated from BetaClickParam. Do not edit.
"""BetaClickParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_click_button_type import BetaClickButtonType


@component("BetaClickParam")
class BetaClickParam(Component):
    """An object of `type` "click"."""

    type: Literal["click"] = "click"
    """Default: `"click"`."""

    button: BetaClickButtonType
    x: int
    y: int
    keys: list[str] | None = None
