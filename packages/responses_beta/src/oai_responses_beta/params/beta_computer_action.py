# Generated from BetaComputerAction. Do not edit.
"""BetaComputerAction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_computer_action import BetaComputerAction
    from .beta_click_param import BetaClickParamDict
    from .beta_double_click_action import BetaDoubleClickActionDict
    from .beta_drag_param import BetaDragParamDict
    from .beta_key_press_action import BetaKeyPressActionDict
    from .beta_move_param import BetaMoveParamDict
    from .beta_screenshot_param import BetaScreenshotParamDict
    from .beta_scroll_param import BetaScrollParamDict
    from .beta_type_param import BetaTypeParamDict
    from .beta_wait_param import BetaWaitParamDict

if TYPE_CHECKING:
    BetaComputerActionLike: TypeAlias = "BetaComputerAction | BetaClickParamDict | BetaDoubleClickActionDict | BetaDragParamDict | BetaKeyPressActionDict | BetaMoveParamDict | BetaScreenshotParamDict | BetaScrollParamDict | BetaTypeParamDict | BetaWaitParamDict"
else:
    BetaComputerActionLike = Alias(
        "BetaComputerAction | BetaClickParamDict | BetaDoubleClickActionDict | BetaDragParamDict | BetaKeyPressActionDict | BetaMoveParamDict | BetaScreenshotParamDict | BetaScrollParamDict | BetaTypeParamDict | BetaWaitParamDict",
        __name__,
    )
