# Generated from BetaKeyPressAction. Do not edit.
"""BetaKeyPressAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaKeyPressAction")
class BetaKeyPressAction(Component):
    """An object of `type` "keypress"."""

    type: Literal["keypress"] = "keypress"
    """Default: `"keypress"`."""

    keys: list[str]
