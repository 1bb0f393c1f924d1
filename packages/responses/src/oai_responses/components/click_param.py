# Generated from ClickParam. Do not edit.
"""ClickParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .click_button_type import ClickButtonType


@component("ClickParam")
class ClickParam(Component):
    """A member of `ComputerAction`, told by `type` = `"click"`."""

    type: Literal["click"] = "click"
    button: ClickButtonType
    """Which button of the mouse. One of `"left"`, `"right"`, `"wheel"`, `"back"`, `"forward"`."""

    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
