# Generated from KeyPressAction. Do not edit.
"""KeyPressAction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("KeyPressAction")
class KeyPressAction(Component):
    """A member of `ComputerAction`, told by `type` = `"keypress"`."""

    type: Literal["keypress"] = "keypress"
    keys: list[str]
    """Keys of the keyboard, held down or pressed."""
