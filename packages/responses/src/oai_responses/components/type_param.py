# Generated from TypeParam. Do not edit.
"""TypeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TypeParam")
class TypeParam(Component):
    """An object of `type` "type"."""

    type: Literal["type"] = "type"
    """Default: `"type"`."""

    text: str
