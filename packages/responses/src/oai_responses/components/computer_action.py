# Generated from ComputerAction. Do not edit.
"""ComputerAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .click_param import ClickParam
    from .double_click_action import DoubleClickAction
    from .drag_param import DragParam
    from .key_press_action import KeyPressAction
    from .move_param import MoveParam
    from .screenshot_param import ScreenshotParam
    from .scroll_param import ScrollParam
    from .type_param import TypeParam
    from .wait_param import WaitParam

if TYPE_CHECKING:
    ComputerAction: TypeAlias = (
        ClickParam
        | DoubleClickAction
        | DragParam
        | KeyPressAction
        | MoveParam
        | ScreenshotParam
        | ScrollParam
        | TypeParam
        | WaitParam
        | UnknownComponent
    )
    """`action` of `ComputerToolCall`. Told apart by `type`."""
else:
    ComputerAction = TaggedUnion(
        "ComputerAction",
        __name__,
        "type",
        {
            "click": "ClickParam",
            "double_click": "DoubleClickAction",
            "drag": "DragParam",
            "keypress": "KeyPressAction",
            "move": "MoveParam",
            "screenshot": "ScreenshotParam",
            "scroll": "ScrollParam",
            "type": "TypeParam",
            "wait": "WaitParam",
        },
    )
