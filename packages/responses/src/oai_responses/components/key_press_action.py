# Generated from KeyPressAction. Do not edit.
"""KeyPressAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("KeyPressAction")
class KeyPressAction(Component):
    """An object of `type` "keypress"."""

    type: Literal["keypress"] = "keypress"
    """Default: `"keypress"`."""

    keys: list[str]
