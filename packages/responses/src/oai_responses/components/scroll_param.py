# Generated from ScrollParam. Do not edit.
"""ScrollParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ScrollParam")
class ScrollParam(Component):
    """A member of `ComputerAction`, told by `type` = `"scroll"`."""

    type: Literal["scroll"] = "scroll"
    x: int
    """Horizontal position, in pixels from the left."""

    y: int
    """Vertical position, in pixels from the top."""

    scroll_x: int
    """How far to scroll sideways, in pixels."""

    scroll_y: int
    """How far to scroll down, in pixels."""

    keys: list[str] | None = None
    """Keys of the keyboard, held down or pressed."""
