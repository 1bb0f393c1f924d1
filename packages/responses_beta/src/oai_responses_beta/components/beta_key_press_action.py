# Generated from BetaKeyPressAction. Do not edit.
"""BetaKeyPressAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaKeyPressAction")
class BetaKeyPressAction(Component):
    """A member of `BetaComputerAction`, told by `type` = `"keypress"`."""

    type: Literal["keypress"] = "keypress"
    keys: list[str]
    """Keys of the keyboard, held down or pressed."""
