# Generated from TypeParam. Do not edit.
"""TypeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TypeParam")
class TypeParam(Component):
    """A member of `ComputerAction`, told by `type` = `"type"`."""

    type: Literal["type"] = "type"
    text: str
    """The text."""
