# Generated from ComputerAction. Do not edit.
"""ComputerAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.computer_action import ComputerAction
    from .click_param import ClickParamDict
    from .double_click_action import DoubleClickActionDict
    from .drag_param import DragParamDict
    from .key_press_action import KeyPressActionDict
    from .move_param import MoveParamDict
    from .screenshot_param import ScreenshotParamDict
    from .scroll_param import ScrollParamDict
    from .type_param import TypeParamDict
    from .wait_param import WaitParamDict

if TYPE_CHECKING:
    ComputerActionLike: TypeAlias = "ComputerAction | ClickParamDict | DoubleClickActionDict | DragParamDict | KeyPressActionDict | MoveParamDict | ScreenshotParamDict | ScrollParamDict | TypeParamDict | WaitParamDict"
else:
    ComputerActionLike = Alias(
        "ComputerAction | ClickParamDict | DoubleClickActionDict | DragParamDict | KeyPressActionDict | MoveParamDict | ScreenshotParamDict | ScrollParamDict | TypeParamDict | WaitParamDict",
        __name__,
    )
