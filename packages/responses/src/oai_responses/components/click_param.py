# Generated from ClickParam. Do not edit.
"""ClickParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .click_button_type import ClickButtonType


@component("ClickParam")
class ClickParam(Component):
    """An object of `type` "click"."""

    type: Literal["click"] = "click"
    """Default: `"click"`."""

    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None = None
