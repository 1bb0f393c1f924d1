# Generated from BetaResponseFormatJsonObject. Do not edit.
"""BetaResponseFormatJsonObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaResponseFormatJsonObject")
class BetaResponseFormatJsonObject(Component):
    """A member of `BetaTextResponseFormatConfiguration`, told by `type` = `"json_object"`."""

    type: Literal["json_object"] = "json_object"
