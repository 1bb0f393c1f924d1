# Generated from BetaComputerAction. Do not edit.
"""BetaComputerAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_click_param import BetaClickParam
    from .beta_double_click_action import BetaDoubleClickAction
    from .beta_drag_param import BetaDragParam
    from .beta_key_press_action import BetaKeyPressAction
    from .beta_move_param import BetaMoveParam
    from .beta_screenshot_param import BetaScreenshotParam
    from .beta_scroll_param import BetaScrollParam
    from .beta_type_param import BetaTypeParam
    from .beta_wait_param import BetaWaitParam

if TYPE_CHECKING:
    BetaComputerAction: TypeAlias = (
        BetaClickParam
        | BetaDoubleClickAction
        | BetaDragParam
        | BetaKeyPressAction
        | BetaMoveParam
        | BetaScreenshotParam
        | BetaScrollParam
        | BetaTypeParam
        | BetaWaitParam
        | UnknownComponent
    )
    """`action` of `BetaComputerToolCall`. Told apart by `type`."""
else:
    BetaComputerAction = TaggedUnion(
        "BetaComputerAction",
        __name__,
        "type",
        {
            "click": "BetaClickParam",
            "double_click": "BetaDoubleClickAction",
            "drag": "BetaDragParam",
            "keypress": "BetaKeyPressAction",
            "move": "BetaMoveParam",
            "screenshot": "BetaScreenshotParam",
            "scroll": "BetaScrollParam",
            "type": "BetaTypeParam",
            "wait": "BetaWaitParam",
        },
    )
